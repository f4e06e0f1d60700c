/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * How text is set. There is one font, the painter's.
 *
 * @param size its size in scene units
 * @param weight how heavy it is
 * @param italic whether it slants
 */
public record TextStyle(double size, Weight weight, boolean italic) {
    /** How heavy letters are. */
    public enum Weight {
        /** Normal. */
        REGULAR,
        /** For names and headings; a painter without it takes bold. */
        SEMIBOLD
    }

    /** Returns upright text of normal weight. */
    public static TextStyle regular(double size) {
        return new TextStyle(size, Weight.REGULAR, false);
    }

    /** Returns upright text for names. */
    public static TextStyle semibold(double size) {
        return new TextStyle(size, Weight.SEMIBOLD, false);
    }

    /** Returns slanted text of normal weight. */
    public static TextStyle italic(double size) {
        return new TextStyle(size, Weight.REGULAR, true);
    }
}
