/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

class PngPainterTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 1.3})
    void isAsLargeAsTheMapAtItsScale(double scale) throws IOException {
        BufferedImage image = Samples.image(Samples.paint(new PngPainter(scale), Samples.picture(Samples.map(4, 3).build())));

        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(800 * scale));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(1060 * scale));
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        PngPainter painter = new PngPainter(1);
        assertThat(Samples.paint(painter, Samples.picture(Samples.map(5, 3).build())))
                .isEqualTo(Samples.paint(painter, Samples.picture(Samples.map(5, 3).build())));
    }

    @Test
    void hasThePalettesPaper() throws IOException {
        Scene scene = Samples.map(2, 2).build();

        for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK, Palette.PRINT}) {
            BufferedImage image = Samples.image(Samples.paint(new PngPainter(1), Samples.picture(scene, palette)));
            int paper = palette.isDark() ? 0x1E2226 : 0xFFFFFF;
            assertThat(image.getRGB(image.getWidth() - 2, image.getHeight() - 5) & 0xFFFFFF).as(palette.name()).isEqualTo(paper);
        }
    }

    @Test
    void showsNoSeamBetweenItsBands() throws IOException {
        // A map that is drawn further down by half a band has its seams elsewhere and must look the same there.
        BufferedImage whole = Samples.image(Samples.paint(new PngPainter(1), Samples.picture(Samples.map(3, 3).build())));
        BufferedImage twice = Samples.image(Samples.paint(new PngPainter(2), Samples.picture(Samples.map(3, 3).build())));

        double difference = 0;
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int mean = 0;
                for (int i = 0; i < 4; i++) {
                    mean += twice.getRGB(2 * x + i % 2, 2 * y + i / 2) >> 8 & 255;
                }
                int off = Math.abs((whole.getRGB(x, y) >> 8 & 255) - mean / 4);
                assertThat(off).as("pixel %d, %d", x, y).isLessThan(48);
                difference += off;
            }
        }
        assertThat(difference / whole.getWidth() / whole.getHeight()).isLessThan(0.5);
    }

    @Test
    void saysItsTitleAndResolution() throws IOException {
        byte[] png = Samples.paint(new PngPainter(2), Samples.picture(Samples.map(1, 1).build()));
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));

        IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        reader.dispose();

        assertThat(attribute(root, "iTXtEntry", "text")).isEqualTo("A map <&> more");
        assertThat(attribute(root, "pHYs", "pixelsPerUnitXAxis")).isEqualTo("7559");
    }

    private static String attribute(IIOMetadataNode root, String element, String name) {
        return ((IIOMetadataNode) root.getElementsByTagName(element).item(0)).getAttribute(name);
    }

    @Test
    void refusesWhatNobodyCouldOpen() {
        assertThatThrownBy(() -> Samples.paint(new PngPainter(4), Samples.picture(Samples.map(200, 4).build())))
                .isInstanceOf(IOException.class).hasMessageContaining("136480 pixels").hasMessageContaining("smaller scale");
    }

    @Test
    void paintsAMapOfTwoHundredSteps() throws IOException {
        Scene scene = Samples.map(200, 4).add(Zone.TITLE, Samples.text(10, 20, "漢字 😀", TextStyle.regular(11))).build();

        assertThat(Samples.image(Samples.paint(new PngPainter(0.5), Samples.picture(scene))).getWidth()).isEqualTo(17_060);
    }
}
