/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.report.scene.Mark;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/** What one painter draws, another draws too: a page of PDF, made pixels by somebody else, looks like the PNG. */
class PaintersAgreeTest {
    private static final float DOTS_PER_INCH = 96;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void pdfLooksLikePng(String name) throws IOException {
        Palette palette = Arrays.asList(Palette.LIGHT, Palette.DARK, Palette.PRINT).stream().filter(p -> p.name().equals(name))
                .findFirst().orElseThrow();
        Scene scene = Samples.map(20, 3)
                .add(Zone.TITLE, Samples.text(400, 40, "漢字 e\u0301 😀 AV ffi", TextStyle.semibold(20))).build();
        Picture picture = Samples.picture(scene, palette);
        BufferedImage png = Samples.image(Samples.paint(new PngPainter(1), picture));
        BufferedImage pdf;
        try (PDDocument document = Loader.loadPDF(Samples.paint(new PdfPainter(PageSize.MAP), picture))) {
            PDFRenderer renderer = new PDFRenderer(document);
            RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE); // lines stay where they are
            renderer.setRenderingHints(hints);
            pdf = renderer.renderImageWithDPI(0, DOTS_PER_INCH);
        }

        assertThat(pdf.getWidth()).isEqualTo(png.getWidth());
        assertThat(pdf.getHeight()).isEqualTo(png.getHeight());
        double difference = 0;
        int unlike = 0;
        for (int y = 0; y < png.getHeight(); y++) {
            for (int x = 0; x < png.getWidth(); x++) {
                int off = difference(png.getRGB(x, y), pdf.getRGB(x, y));
                difference += off;
                unlike += off > 80 ? 1 : 0;
            }
        }
        double pixels = (double) png.getWidth() * png.getHeight();
        assertThat(difference / pixels).as("mean difference of 255").isLessThan(0.4);
        assertThat(unlike / pixels).as("share of pixels that are quite different").isLessThan(0.001);
    }

    private static int difference(int a, int b) {
        int largest = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            largest = Math.max(largest, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return largest;
    }

    @Test
    void theSampleHasMarksOfEverySort() {
        Scene scene = Samples.map(2, 2).build();

        assertThat(Arrays.stream(Zone.values()).flatMap(zone -> scene.marks(zone).stream()).map(Mark::getClass)
                .collect(Collectors.toSet())).as("a new sort of mark needs a painter: see ScenePainter")
                .containsExactlyInAnyOrder(Arrays.stream(Mark.class.getPermittedSubclasses()).toArray(Class[]::new));
    }
}
