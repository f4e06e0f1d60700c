/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/**
 * Text, broken into lines that fit a width. Words that are wider than that are broken too, so nothing is ever cut off.
 *
 * @param lines the lines; none for empty text
 * @param style how they are set
 * @param measurer what measured them
 */
public record Paragraph(List<String> lines, TextStyle style, TextMeasurer measurer) {
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Breaks a text into lines of at most a width. */
    public static Paragraph of(String text, double width, TextStyle style, TextMeasurer measurer) {
        List<String> lines = new ArrayList<>();
        if (text != null && !text.isBlank()) {
            for (String part : LINES.split(text.strip())) {
                wrap(part.strip(), width, style, measurer, lines);
            }
        }
        return new Paragraph(lines, style, measurer);
    }

    /** Says whether there is nothing to draw. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns the distance from line to line. */
    public double lineHeight() {
        return measurer.lineHeight(style);
    }

    /** Returns the height of all lines. */
    public double height() {
        return lines.size() * lineHeight();
    }

    /** Returns the width of its widest line. */
    public double width() {
        return lines.stream().mapToDouble(line -> measurer.width(line, style)).max().orElse(0);
    }

    /** Draws it with its upper left corner at a point, and returns the y below it. */
    public double draw(SceneBuilder scene, Zone zone, double x, double y, Ink ink) {
        double at = y;
        for (String line : lines) {
            scene.add(zone, Text.at(x, baseline(at), line, style, ink, measurer));
            at += lineHeight();
        }
        return at;
    }

    /** Draws it with every line centred on an x, and returns the y below it. */
    public double drawCentred(SceneBuilder scene, Zone zone, double centre, double y, Ink ink) {
        double at = y;
        for (String line : lines) {
            scene.add(zone, Text.at(centre - measurer.width(line, style) / 2, baseline(at), line, style, ink, measurer));
            at += lineHeight();
        }
        return at;
    }

    /** Returns the baseline of a line whose upper edge is at a y: the letters stand in the middle of the line's height. */
    private double baseline(double top) {
        double slack = lineHeight() - measurer.ascent(style) - measurer.descent(style);
        return top + slack / 2 + measurer.ascent(style);
    }

    private static void wrap(String text, double width, TextStyle style, TextMeasurer measurer, List<String> lines) {
        double space = measurer.width(" ", style);
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String word : BLANKS.split(text)) {
            double wide = measurer.width(word, style);
            if (line.length() > 0 && used + space + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ').append(word);
                used += space + wide;
            } else if (wide <= width) {
                line.append(word);
                used = wide;
            } else {
                line.append(broken(word, width, style, measurer, lines));
                used = measurer.width(line.toString(), style);
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
    }

    /** Breaks a word that is too wide, adds all pieces but the last, and returns that. */
    private static String broken(String word, double width, TextStyle style, TextMeasurer measurer, List<String> lines) {
        int from = 0;
        while (measurer.width(word.substring(from), style) > width) {
            int to = word.offsetByCodePoints(from, 1);
            while (to < word.length() && measurer.width(word.substring(from, word.offsetByCodePoints(to, 1)), style) <= width) {
                to = word.offsetByCodePoints(to, 1);
            }
            if (to >= word.length()) {
                break;
            }
            lines.add(word.substring(from, to));
            from = to;
        }
        return word.substring(from);
    }
}
