/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.klantreis.report.text.FontFace;

/** Writes the elements of an SVG, the plainest that says what is drawn. */
final class SvgCanvas implements Canvas {
    /** The class of lines with round joins and ends. */
    static final String ROUND = "r";

    private static final int COORDINATES = 6;
    private static final int RGB = 0xFFFFFF;

    private final SvgXml xml;
    private final SvgFonts fonts;
    private final Letters letters;
    private final IntFunction<String> colours;

    SvgCanvas(SvgXml xml, SvgFonts fonts, Letters letters) {
        this(xml, fonts, letters, SvgCanvas::colour);
    }

    /** Makes one that writes colours in its own way, by their numbers without alpha. */
    SvgCanvas(SvgXml xml, SvgFonts fonts, Letters letters, IntFunction<String> colours) {
        this.xml = xml;
        this.fonts = fonts;
        this.letters = letters;
        this.colours = colours;
    }

    @Override
    public void shape(Shape shape, Look look) throws IOException {
        if (shape instanceof Line2D line) {
            xml.empty("line").with("x1", line.getX1()).with("y1", line.getY1()).with("x2", line.getX2()).with("y2", line.getY2());
        } else if (shape instanceof Rectangle2D box) {
            xml.empty("rect").with("x", box.getX()).with("y", box.getY()).with("width", box.getWidth())
                    .with("height", box.getHeight());
        } else if (shape instanceof RoundRectangle2D box) {
            xml.empty("rect").with("x", box.getX()).with("y", box.getY()).with("width", box.getWidth())
                    .with("height", box.getHeight()).with("rx", box.getArcWidth() / 2);
        } else if (shape instanceof Ellipse2D ellipse) {
            xml.empty("ellipse").with("cx", ellipse.getCenterX()).with("cy", ellipse.getCenterY())
                    .with("rx", ellipse.getWidth() / 2).with("ry", ellipse.getHeight() / 2);
        } else {
            xml.empty("path").with("d", path(shape));
        }
        style(look);
    }

    private void style(Look look) throws IOException {
        paint("fill", look.isFilled() ? look.fill() : 0);
        if (look.isStroked()) {
            paint("stroke", look.stroke());
            xml.with("stroke-width", look.width());
            double[] pattern = look.dash().pattern(look.width());
            if (pattern.length > 0) {
                xml.with("stroke-dasharray", Arrays.stream(pattern).mapToObj(Numbers::of).collect(Collectors.joining(" ")));
            }
            if (look.round()) {
                xml.with("class", ROUND);
            }
        }
    }

    private void paint(String attribute, int colour) throws IOException {
        double opacity = Look.opacity(colour);
        xml.with(attribute, opacity > 0 ? colours.apply(colour & RGB) : "none");
        if (opacity > 0 && opacity < 1) {
            xml.with(attribute + "-opacity", opacity);
        }
    }

    /** Returns the path as an SVG writes it. */
    static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[COORDINATES];
        for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', at, COORDINATES);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char command, double[] at, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(Numbers.of(at[i]));
        }
    }

    @Override
    public void text(String text, double x, double baseline, FontFace face, double size, int colour) throws IOException {
        if (letters == Letters.OUTLINES) {
            xml.empty("path").with("aria-label", text).with("d", path(face.outline(text, x, baseline, size)));
            paint("fill", colour);
            return;
        }
        xml.open("text").with("class", fonts.styleOf(face)).with("x", x).with("y", baseline).with("font-size", size);
        paint("fill", colour);
        xml.text(text).close();
    }

    /** Returns a colour as CSS writes it, its alpha left out. */
    static String colour(int rgb) {
        return String.format("#%06x", rgb & RGB);
    }
}
