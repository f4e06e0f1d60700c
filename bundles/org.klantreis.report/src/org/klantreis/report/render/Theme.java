/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import org.klantreis.report.scene.Palette;

/** The colours of a picture, by name. */
public enum Theme {
    /** On white, for documents and screens. */
    LIGHT(Palette.LIGHT),
    /** On dark, for screens. */
    DARK(Palette.DARK),
    /** On white, without areas that cost ink. */
    PRINT(Palette.PRINT);

    private final Palette palette;

    Theme(Palette palette) {
        this.palette = palette;
    }

    /** Returns the colours themselves. */
    public Palette palette() {
        return palette;
    }
}
