/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import java.util.List;
import java.util.Optional;

import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.ui.project.OpenLandscape;

/**
 * What a view of the method is about at this moment. Its elements are those of the open model: do not keep them for longer than
 * it is shown, since a file that is read again has others with the same ids.
 *
 * @param open the landscape
 * @param journey the journey that the user works on; empty where that is none
 */
public record Subject(OpenLandscape open, Optional<Journey> journey) {
    /** Returns the landscape's root; empty where its file cannot be read. */
    public Optional<Landscape> landscape() {
        return open.model().landscape();
    }

    /** Returns all journeys of the landscape. */
    public List<Journey> journeys() {
        return open.model().journeys();
    }
}
