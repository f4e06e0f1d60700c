/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.colours;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * A sequential scale of colours that people with any colour vision read in the same order, since its lightness only rises or only
 * falls. On a light ground more is darker, on a dark ground more is brighter.
 */
public final class Shades {
    private static final RGB[] ON_LIGHT = {new RGB(222, 235, 247), new RGB(158, 202, 225), new RGB(66, 146, 198), new RGB(8,
            81, 156),
        new RGB(8, 48, 107)};
    private static final RGB[] ON_DARK = {new RGB(38, 56, 78), new RGB(43, 86, 131), new RGB(58, 128, 186), new RGB(122, 184,
            226),
        new RGB(214, 236, 250)};
    private static final double HALF = 140;
    /** Black and white have the same contrast, 4.58, to a colour of this relative luminance. */
    private static final double EVEN = 0.179;

    private Shades() {
    }

    /**
     * Finds the colour of a share.
     *
     * @param share from 0 to 1
     * @param dark whether the ground is dark
     * @return the colour
     */
    public static Color of(double share, boolean dark) {
        RGB[] steps = dark ? ON_DARK : ON_LIGHT;
        double at = Math.max(0, Math.min(1, share)) * (steps.length - 1);
        int below = Math.min(steps.length - 2, (int) at);
        double part = at - below;
        return new Color(mix(steps[below].red, steps[below + 1].red, part), mix(steps[below].green, steps[below + 1].green, part),
                mix(steps[below].blue, steps[below + 1].blue, part));
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    /**
     * Finds the colour of text on a colour.
     *
     * @param ground the colour
     * @return black or white, whichever is read more easily
     */
    public static Color textOn(Color ground) {
        return contrastLuminance(ground) > EVEN ? new Color(0, 0, 0) : new Color(255, 255, 255);
    }

    /**
     * Says whether a ground is dark.
     *
     * @param ground a colour
     * @return whether it is nearer to black than to white
     */
    public static boolean isDark(Color ground) {
        return luminance(ground) < HALF;
    }

    /**
     * Makes sure that a colour of text is seen on a ground; after the theme changed a widget may still have the other one's.
     *
     * @param text the colour that the text should have
     * @param ground the ground
     * @return that colour, or black or white where it is too near to the ground
     */
    public static Color readable(Color text, Color ground) {
        return isDark(text) == isDark(ground) ? textOn(ground) : text;
    }

    /**
     * Mixes two colours.
     *
     * @param one a colour
     * @param other another
     * @param part how much of the other, 0 to 1
     * @return the colour between
     */
    public static Color between(Color one, Color other, double part) {
        return new Color(mix(one.getRed(), other.getRed(), part), mix(one.getGreen(), other.getGreen(), part),
                mix(one.getBlue(), other.getBlue(), part));
    }

    private static double luminance(Color color) {
        return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
    }

    /** The relative luminance by which the Web Content Accessibility Guidelines measure contrast. */
    private static double contrastLuminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
