/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.marks;

/** How an element differs from another version, as a map shows it. */
public enum ElementMark {
    /** Only this version has it. */
    NEW('+', 0x1A7F37, 0x4AC26B),
    /** Both have it, with other values. */
    CHANGED('~', 0x9A6700, 0xE3B341),
    /** The other version does not have it any more. */
    DELETED('\u2212', 0xC4232B, 0xFF7B72),
    /** It is elsewhere in the other version. */
    MOVED('\u2194', 0x0860CA, 0x79B8FF),
    /** Two changed it differently. */
    CONFLICTING('!', 0x8250DF, 0xD2A8FF);

    private final char sign;
    private final int light;
    private final int dark;

    ElementMark(char sign, int light, int dark) {
        this.sign = sign;
        this.light = light;
        this.dark = dark;
    }

    /** Returns the sign that says the same as the colour. */
    public char sign() {
        return sign;
    }

    /**
     * Returns the colour.
     *
     * @param onDark whether it is for a dark background
     * @return 0xRRGGBB, with enough contrast for text on the maps' paper
     */
    public int rgb(boolean onDark) {
        return onDark ? dark : light;
    }

    /** Returns what it is called, in the user's language. */
    public String label() {
        return switch (this) {
            case NEW -> Messages.ElementMark_new;
            case CHANGED -> Messages.ElementMark_changed;
            case DELETED -> Messages.ElementMark_deleted;
            case MOVED -> Messages.ElementMark_moved;
            case CONFLICTING -> Messages.ElementMark_conflicting;
        };
    }
}
