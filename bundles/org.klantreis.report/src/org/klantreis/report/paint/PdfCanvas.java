/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.klantreis.report.text.FontFace;

/** Writes what a page of a PDF shows, as lines and letters. The page was turned over beforehand: y grows downwards. */
final class PdfCanvas implements Canvas {
    private static final int COORDINATES = 6;
    private static final int ROUND = 1;
    private static final int CHANNEL = 0xFF;
    private static final int ALPHA_SHIFT = 24;
    /** A quadratic curve is a cubic one whose control points lie two thirds of the way to its own. */
    private static final double TWO_THIRDS = 2.0 / 3;

    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final Map<List<Integer>, PDExtendedGraphicsState> opacities = new HashMap<>();
    private double x;
    private double y;

    PdfCanvas(PDPageContentStream page, PdfFonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    @Override
    public void shape(Shape shape, Look look) throws IOException {
        if (!look.isFilled() && !look.isStroked()) {
            return;
        }
        page.saveGraphicsState();
        opacity(look.fill(), look.stroke());
        if (look.isFilled()) {
            page.setNonStrokingColor(rgb(look.fill(), 16), rgb(look.fill(), 8), rgb(look.fill(), 0));
        }
        if (look.isStroked()) {
            page.setStrokingColor(rgb(look.stroke(), 16), rgb(look.stroke(), 8), rgb(look.stroke(), 0));
            line(look);
        }
        outline(shape.getPathIterator(null));
        if (look.isFilled() && look.isStroked()) {
            page.fillAndStroke();
        } else if (look.isFilled()) {
            page.fill();
        } else {
            page.stroke();
        }
        page.restoreGraphicsState();
    }

    private void line(Look look) throws IOException {
        page.setLineWidth((float) look.width());
        if (look.round()) {
            page.setLineCapStyle(ROUND);
            page.setLineJoinStyle(ROUND);
        }
        double[] pattern = look.dash().pattern(look.width());
        if (pattern.length > 0) {
            float[] dash = new float[pattern.length];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) pattern[i];
            }
            page.setLineDashPattern(dash, 0);
        }
    }

    /** What a page needs for colours that cover in part is kept: a map has few of them. */
    private void opacity(int fill, int stroke) throws IOException {
        if (isFaded(fill) || isFaded(stroke)) {
            List<Integer> alphas = List.of(fill >>> ALPHA_SHIFT, stroke >>> ALPHA_SHIFT);
            page.setGraphicsStateParameters(opacities.computeIfAbsent(alphas, key -> opacityState(fill, stroke)));
        }
    }

    private static PDExtendedGraphicsState opacityState(int fill, int stroke) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) Look.opacity(fill));
        state.setStrokingAlphaConstant((float) Look.opacity(stroke));
        return state;
    }

    private static boolean isFaded(int colour) {
        return Look.opacity(colour) > 0 && Look.opacity(colour) < 1;
    }

    private void outline(PathIterator parts) throws IOException {
        double[] at = new double[COORDINATES];
        for (; !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    page.moveTo((float) at[0], (float) at[1]);
                    arrive(at[0], at[1]);
                }
                case PathIterator.SEG_LINETO -> {
                    page.lineTo((float) at[0], (float) at[1]);
                    arrive(at[0], at[1]);
                }
                case PathIterator.SEG_QUADTO -> {
                    page.curveTo((float) (x + (at[0] - x) * TWO_THIRDS), (float) (y + (at[1] - y) * TWO_THIRDS),
                            (float) (at[2] + (at[0] - at[2]) * TWO_THIRDS), (float) (at[3] + (at[1] - at[3]) * TWO_THIRDS),
                            (float) at[2], (float) at[3]);
                    arrive(at[2], at[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo((float) at[0], (float) at[1], (float) at[2], (float) at[3], (float) at[4], (float) at[5]);
                    arrive(at[4], at[5]);
                }
                default -> page.closePath();
            }
        }
    }

    private void arrive(double atX, double atY) {
        x = atX;
        y = atY;
    }

    @Override
    public void text(String text, double left, double baseline, FontFace face, double size, int colour) throws IOException {
        int[] characters = FontFace.characters(text);
        double at = left;
        for (int i = 0; i < characters.length;) {
            boolean known = face.has(characters[i]);
            int end = i;
            double width = 0;
            for (; end < characters.length && face.has(characters[end]) == known; end++) {
                width += face.advance(characters[end]) * size;
            }
            if (known) {
                letters(new String(characters, i, end - i), at, baseline, face, size, colour);
            } else {
                boxes(new String(characters, i, end - i), at, baseline, face, size, colour);
            }
            at += width;
            i = end;
        }
    }

    private void letters(String text, double left, double baseline, FontFace face, double size, int colour) throws IOException {
        page.saveGraphicsState();
        opacity(colour, 0);
        page.setNonStrokingColor(rgb(colour, 16), rgb(colour, 8), rgb(colour, 0));
        page.beginText();
        page.setFont(fonts.of(face), (float) size);
        page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) left, (float) baseline));
        page.showText(text);
        page.endText();
        page.restoreGraphicsState();
    }

    /** Characters that the font lacks: a box each, which is still copied as the character. */
    private void boxes(String text, double left, double baseline, FontFace face, double size, int colour) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        double at = left;
        for (int character : FontFace.characters(text)) {
            AffineTransform place = new AffineTransform(size, 0, 0, size, at, baseline);
            shape(place.createTransformedShape(face.outline(character)), Look.filled(colour));
            at += face.advance(character) * size;
        }
        page.endMarkedContent();
    }

    private static float rgb(int colour, int shift) {
        return (colour >> shift & CHANNEL) / (float) CHANNEL;
    }
}
