/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

class PdfPainterTest {
    @Test
    void isOnePageAsLargeAsTheMap() throws IOException {
        try (PDDocument pdf = open(PageSize.MAP, Samples.map(4, 3).build())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(800 * 0.75f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(1060 * 0.75f);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasEveryTextAndAllFonts(PageSize size) throws IOException {
        Scene scene = Samples.map(12, 4).build();

        try (PDDocument pdf = open(size, scene)) {
            String text = textOf(pdf);
            assertThat(Samples.texts(scene)).allSatisfy(expected -> assertThat(text).contains(expected));
            for (PDPage page : pdf.getPages()) {
                assertThat(fontsOf(page)).isNotEmpty().allMatch(PDFont::isEmbedded);
            }
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument pdf = open(PageSize.MAP, Samples.map(3, 2).build())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A map <&> more");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("A map of 3 steps.");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void repeatsHeaderAndLaneNamesOnEachPage() throws IOException {
        Scene scene = Samples.map(30, 2).build();

        try (PDDocument pdf = open(PageSize.A4, scene)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int i = 1; i <= pages; i++) {
                PDPage page = pdf.getPage(i - 1);
                assertThat(page.getMediaBox().getWidth()).isBetween(841.8f, 842f);
                assertThat(page.getMediaBox().getHeight()).isBetween(595.2f, 595.4f);
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(stripper.getText(pdf)).contains("Lane 0", "Step ", i + " / " + pages, "A map <&> more");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesAgain(PageSize size) throws IOException {
        PdfPainter painter = new PdfPainter(size);
        assertThat(Samples.paint(painter, Samples.picture(Samples.map(9, 4).build())))
                .isEqualTo(Samples.paint(painter, Samples.picture(Samples.map(9, 4).build())));
    }

    @Test
    void drawsBoxesForWhatTheFontLacks() throws IOException {
        Scene scene = Samples.map(1, 1)
                .add(Zone.TITLE, Samples.text(10, 20, "Bank 漢字 😀 \u0007 end", TextStyle.regular(11))).build();

        try (PDDocument pdf = open(PageSize.MAP, scene)) {
            assertThat(textOf(pdf)).contains("Bank", "end");
            PDResources resources = pdf.getPage(0).getResources();
            List<String> meant = new ArrayList<>();
            resources.getPropertiesNames().forEach(name -> meant.add(resources.getProperties(name).getCOSObject()
                    .getString(COSName.ACTUAL_TEXT)));
            assertThat(meant).as("what the boxes stand for").containsExactlyInAnyOrder("漢字", "😀");
        }
    }

    @Test
    void fitsAMapOfTwoHundredSteps() throws IOException {
        Scene scene = Samples.map(200, 4).build();

        try (PDDocument whole = open(PageSize.MAP, scene); PDDocument pages = open(PageSize.A3, scene)) {
            assertThat(whole.getPage(0).getMediaBox().getWidth()).isLessThanOrEqualTo(14_400);
            assertThat(pages.getNumberOfPages()).isBetween(10, 100);
            assertThat(textOf(pages)).contains("Cell 199/2");
        }
    }

    private static PDDocument open(PageSize size, Scene scene) throws IOException {
        return Loader.loadPDF(Samples.paint(new PdfPainter(size), Samples.picture(scene)));
    }

    private static String textOf(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static List<PDFont> fontsOf(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name));
        }
        return fonts;
    }
}
