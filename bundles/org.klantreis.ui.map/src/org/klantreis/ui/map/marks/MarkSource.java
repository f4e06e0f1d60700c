/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.marks;

import org.klantreis.model.Journey;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Knows how the elements of an open journey differ from another version, such as the last commit. Others register one; the map
 * editor
 * itself knows nothing of versions.
 *
 * <pre>{@code
 * MapMarks.get().register(source);
 * }</pre>
 */
public interface MarkSource {
    /**
     * Says what is to be marked. Called on the user interface's thread whenever marks changed, so it must only look up what is
     * known.
     *
     * @param landscape the landscape
     * @param journey the journey
     * @return the marks; none where nothing differs, or nothing is known yet
     */
    ElementMarks marks(OpenLandscape landscape, Journey journey);

    /**
     * Adds a listener.
     *
     * @param listener to be called on the user interface's thread when marks changed
     */
    void addListener(Runnable listener);

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    void removeListener(Runnable listener);
}
