/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The colours for inks. The silos' colours are told apart by colour-blind readers too: the first six are those of Okabe and Ito
 * (lighter ones on dark paper), those after them were chosen to lie far from each other for such readers as well. No meaning
 * rests on colour alone.
 */
public final class Palette {
    /** Light, for the screen and documents. */
    public static final Palette LIGHT = new Palette("light", PaletteColours.light(), PaletteColours.units(false), Map.of());
    /** Dark, for the screen. */
    public static final Palette DARK = new Palette("dark", PaletteColours.dark(), PaletteColours.units(true), Map.of());
    /** White paper, no backgrounds that cost ink. */
    public static final Palette PRINT = new Palette("print", PaletteColours.print(), PaletteColours.units(false), Map.of());

    private static final double TINT_ON_LIGHT = 0.20;
    private static final double TINT_ON_DARK = 0.28;

    private final String name;
    private final Map<Role, Integer> colours;
    private final int[] units;
    private final Map<String, Integer> own;

    private Palette(String name, Map<Role, Integer> colours, int[] units, Map<String, Integer> own) {
        this.name = name;
        this.colours = new EnumMap<>(colours);
        this.units = units;
        this.own = Map.copyOf(own);
    }

    /**
     * Returns a palette with other colours for some silos.
     *
     * @param colours 0xRRGGBB by the silo's id
     */
    public Palette withUnitColours(Map<String, Integer> colours) {
        return new Palette(name, this.colours, units, new HashMap<>(colours));
    }

    /**
     * Returns a palette with another colour for a role, say to follow the theme of a workbench.
     *
     * @param role what the colour is for
     * @param rgb 0xRRGGBB
     */
    public Palette with(Role role, int rgb) {
        Map<Role, Integer> changed = new EnumMap<>(colours);
        changed.put(role, rgb);
        return new Palette(name, changed, units, own);
    }

    /** Returns the colour of an ink as 0xRRGGBB, its alpha left out. */
    public int rgb(Ink ink) {
        return switch (ink.role()) {
            case UNIT -> unit(ink);
            case UNIT_FILL -> mix(unit(ink), colours.get(Role.PAPER), isDark() ? TINT_ON_DARK : TINT_ON_LIGHT);
            case UNIT_TEXT -> mix(colours.get(Role.TEXT), unit(ink), 0.86);
            default -> colours.get(ink.role());
        };
    }

    /** Returns the colour of an ink as 0xAARRGGBB. */
    public int argb(Ink ink) {
        return (int) Math.round(Math.max(0, Math.min(1, ink.alpha())) * 255) << 24 | rgb(ink);
    }

    /** Returns the colour that a silo has by its place in the landscape, as 0xRRGGBB. */
    public int unitColour(int index) {
        return index < 0 ? colours.get(Role.FAINT) : units[index % units.length];
    }

    /** Says whether its paper is dark. */
    public boolean isDark() {
        return luminance(colours.get(Role.PAPER)) < 0.3;
    }

    /** Returns its name: light, dark or print. */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Palette p && name.equals(p.name) && colours.equals(p.colours) && Arrays.equals(units, p.units)
                && own.equals(p.own);
    }

    @Override
    public int hashCode() {
        return 31 * colours.hashCode() + own.hashCode();
    }

    /** Returns how light a colour is, 0 to 1, as defined for contrast. */
    public static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    /** Returns the contrast between two colours, 1 to 21; 4.5 is enough for text. */
    public static double contrast(int rgb, int other) {
        double a = luminance(rgb);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private int unit(Ink ink) {
        Integer chosen = ink.silo() == null ? null : own.get(ink.silo());
        return chosen != null ? chosen & 0xFFFFFF : unitColour(ink.index());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int mix(int rgb, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            mixed |= (int) Math.round((rgb >> shift & 255) * share + (other >> shift & 255) * (1 - share)) << shift;
        }
        return mixed;
    }
}
