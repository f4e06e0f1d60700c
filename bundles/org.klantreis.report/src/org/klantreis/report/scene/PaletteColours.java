/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.EnumMap;
import java.util.Map;

/** The colours of the palettes, 0xRRGGBB. */
final class PaletteColours {
    private static final int[] UNITS_ON_LIGHT = {
        0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0xD55E00, 0x56B4E9, 0x20309C, 0x6B1626, 0x8080EC,
        0x6A4A00, 0x4CD494, 0x5C1A68, 0x0A6464, 0xF0C0B4, 0xB82A9C, 0xB4B8DA, 0x66727E,
    };
    private static final int[] UNITS_ON_DARK = {
        0x3FA0DC, 0xE9AF2F, 0x2CBF96, 0xDD95BD, 0xEE8236, 0x8FD3F8, 0x5B74EA, 0xB9E89A, 0xC352A6,
        0x2B9256, 0xE9DC4E, 0xA5EBDC, 0xAE7228, 0xA8688A, 0xC6C68C, 0xF2C7BE, 0x9AA6B2,
    };

    private PaletteColours() {
    }

    static int[] units(boolean dark) {
        return (dark ? UNITS_ON_DARK : UNITS_ON_LIGHT).clone();
    }

    static Map<Role, Integer> light() {
        Map<Role, Integer> c = new EnumMap<>(Role.class);
        c.put(Role.PAPER, 0xFFFFFF);
        c.put(Role.PANEL, 0xF7F8FA);
        c.put(Role.STAGE, 0x33475B);
        c.put(Role.STAGE_OTHER, 0x516A82);
        c.put(Role.STAGE_TEXT, 0xFFFFFF);
        c.put(Role.CARD, 0xF1F4F7);
        c.put(Role.HAIRLINE, 0xE6E9ED);
        c.put(Role.RULE, 0x9AA5B1);
        c.put(Role.TEXT, 0x1F2933);
        c.put(Role.MUTED, 0x5B6875);
        c.put(Role.FAINT, 0x8A96A3);
        c.put(Role.STAR, 0xB26A00);
        c.put(Role.EXPERIENCE, 0x1B4F8A);
        c.put(Role.OVERLAY, 0xA8489A);
        c.put(Role.GOOD, 0x2A7F62);
        c.put(Role.BAD, 0xB3361E);
        c.put(Role.INSUFFICIENT, 0xFCEFEA);
        c.put(Role.NEED, 0x2F6DA8);
        c.put(Role.HEAT, 0xC2410C);
        c.put(Role.ON_HEAT, 0xFFFFFF);
        c.put(Role.WAIT, 0x8A6D3B);
        c.put(Role.HANDOFF, 0x7B8794);
        c.put(Role.CROSS_SILO, 0xC0272D);
        c.put(Role.ROUTE, 0x486581);
        c.put(Role.ADDED, 0x2A7F62);
        c.put(Role.REMOVED, 0x8A4B3B);
        c.put(Role.CHANGED, 0x9A6700);
        return c;
    }

    static Map<Role, Integer> dark() {
        Map<Role, Integer> c = new EnumMap<>(Role.class);
        c.put(Role.PAPER, 0x1E2226);
        c.put(Role.PANEL, 0x262B30);
        c.put(Role.STAGE, 0x3C5166);
        c.put(Role.STAGE_OTHER, 0x4C647C);
        c.put(Role.STAGE_TEXT, 0xF4F7FA);
        c.put(Role.CARD, 0x2B3137);
        c.put(Role.HAIRLINE, 0x343B42);
        c.put(Role.RULE, 0x6B7783);
        c.put(Role.TEXT, 0xE8ECF0);
        c.put(Role.MUTED, 0xA9B4BF);
        c.put(Role.FAINT, 0x7F8B97);
        c.put(Role.STAR, 0xF2B84B);
        c.put(Role.EXPERIENCE, 0x7FB6F0);
        c.put(Role.OVERLAY, 0xE08BD2);
        c.put(Role.GOOD, 0x6CC7A4);
        c.put(Role.BAD, 0xF08A70);
        c.put(Role.INSUFFICIENT, 0x3A2826);
        c.put(Role.NEED, 0x86B9EA);
        c.put(Role.HEAT, 0xE0672F);
        c.put(Role.ON_HEAT, 0x14171A);
        c.put(Role.WAIT, 0xC9AC78);
        c.put(Role.HANDOFF, 0x8D99A5);
        c.put(Role.CROSS_SILO, 0xFF6B63);
        c.put(Role.ROUTE, 0x8FAAC4);
        c.put(Role.ADDED, 0x6CC7A4);
        c.put(Role.REMOVED, 0xD39C8A);
        c.put(Role.CHANGED, 0xE3B34F);
        return c;
    }

    static Map<Role, Integer> print() {
        Map<Role, Integer> c = light();
        c.put(Role.PANEL, 0xFFFFFF);
        c.put(Role.CARD, 0xFFFFFF);
        c.put(Role.HAIRLINE, 0xDDE1E6);
        c.put(Role.STAGE, 0xE9EDF1);
        c.put(Role.STAGE_OTHER, 0xF3F5F7);
        c.put(Role.STAGE_TEXT, 0x1F2933);
        return c;
    }
}
