/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.util.Locale;

import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Role;

/**
 * The colours of pictures within a page as variables of its style sheet: {@code --m-text}, {@code --m-unit-fill-3}. So one picture
 * follows the reader's choice of light, dark and print.
 */
public final class InlineColours {
    /** Colours of units repeat; this many places are told apart at most, in whole rounds of the palette. */
    private static final int MOST_UNITS = 238;
    private static final int ROLE = 8;
    private static final int PLACE = 0xFF;
    private static final int ALPHA = 24;
    private static final double OPAQUE = 255;

    private InlineColours() {
    }

    /**
     * Returns the declarations of all variables, as they stand within a rule.
     *
     * @param palette the colours
     * @param units how many units have a colour of their own
     */
    public static String declarations(Palette palette, int units) {
        StringBuilder css = new StringBuilder();
        for (Role role : Role.values()) {
            boolean ofUnit = isOfUnit(role);
            for (int index = -1; index < (ofUnit ? Math.min(units, MOST_UNITS) : 0); index++) {
                Ink ink = new Ink(role, null, index, 1);
                css.append(name(code(ink))).append(':').append(SvgCanvas.colour(palette.rgb(ink))).append(';');
            }
        }
        return css.toString();
    }

    /** Returns the number of an ink for a canvas: its alpha, its role and its unit's place. */
    static int argb(Ink ink) {
        return (int) Math.round(Math.max(0, Math.min(1, ink.alpha())) * OPAQUE) << ALPHA | code(ink);
    }

    /** Returns how a picture names the colour of a number. */
    static String css(int code) {
        return "var(" + name(code) + ")";
    }

    private static int code(Ink ink) {
        int place = isOfUnit(ink.role()) && ink.index() >= 0 ? ink.index() % MOST_UNITS + 1 : 0;
        return ink.role().ordinal() << ROLE | place;
    }

    private static String name(int code) {
        Role role = Role.values()[code >> ROLE];
        int place = code & PLACE;
        String name = "--m-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return place == 0 ? name : name + "-" + place;
    }

    private static boolean isOfUnit(Role role) {
        return role == Role.UNIT || role == Role.UNIT_FILL || role == Role.UNIT_TEXT;
    }
}
