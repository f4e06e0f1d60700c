/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.klantreis.model.Journey;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Where the facilitation mode was begun, and what it needs from there.
 *
 * @param landscape the landscape
 * @param journey the journey as it is now; null where it cannot be read
 * @param readOnly why the journey cannot be changed; empty where it can
 * @param save saves the landscape as the workbench does
 * @param ended is told the id of the element that had the focus when it ended; an empty string for none
 */
public record FacilitationHost(OpenLandscape landscape, Supplier<Journey> journey, Supplier<Optional<String>> readOnly,
        Runnable save, Consumer<String> ended) {
}
