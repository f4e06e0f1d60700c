/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.observed;

import java.util.Optional;

import org.klantreis.model.Journey;
import org.klantreis.report.map.Observed;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Knows what was observed of the journeys that are open, such as from event logs. Others register one; the map editor itself knows
 * nothing of logs.
 *
 * <pre>{@code
 * MapObserved.get().register(source);
 * }</pre>
 */
public interface ObservedSource {
    /**
     * Says what was observed of a journey. Called on the user interface's thread whenever its map is laid out, so that it must
     * only look up what is known; it may begin to find it out in the background and tell the listeners later.
     *
     * @param landscape the landscape
     * @param journey the journey
     * @return what was observed; empty where nothing is known
     */
    Optional<Observed> observed(OpenLandscape landscape, Journey journey);

    /**
     * Adds a listener.
     *
     * @param listener to be called on the user interface's thread when more or something else is known
     */
    void addListener(Runnable listener);

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    void removeListener(Runnable listener);
}
