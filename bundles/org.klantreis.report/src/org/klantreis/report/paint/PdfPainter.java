/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;
import org.klantreis.report.text.FontFace;

/** Paints a map as PDF: lines and letters that stay sharp and can be searched and copied, with the fonts embedded. */
public final class PdfPainter implements MapPainter {
    /** Points per unit of the scene, which is a pixel of a plain screen. */
    private static final double POINTS = 0.75;
    /** Viewers open no page that is larger. */
    private static final double LARGEST_SIDE = 14_400;
    /** What only touches a part is not in it. */
    private static final double INSIDE = 0.01;
    private static final double FOOTER_SIZE = 6.5;

    private final PageSize size;

    /**
     * Creates a painter.
     *
     * @param size the pages; a map that is larger is spread over several
     */
    public PdfPainter(PageSize size) {
        this.size = size;
    }

    /**
     * Says how large the document is.
     *
     * @param scene what is on it
     * @return how many pages there are and how large they are, in millimetres
     */
    public PictureSize size(Scene scene) {
        boolean whole = size == PageSize.MAP;
        double width = whole ? scene.width() * scale(scene) : size.width();
        double height = whole ? scene.height() * scale(scene) : size.height();
        return new PictureSize(whole ? 1 : PagePlan.of(scene, size).size(), millimetres(width), millimetres(height));
    }

    private static int millimetres(double points) {
        return (int) Math.round(points / PageSize.POINTS_PER_MILLIMETRE);
    }

    private static double scale(Scene scene) {
        return Math.min(POINTS, LARGEST_SIDE / Math.max(scene.width(), scene.height()));
    }

    @Override
    public void paint(Picture picture, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, picture);
            PdfFonts fonts = new PdfFonts(document);
            if (size == PageSize.MAP) {
                Scene scene = picture.scene();
                double scale = scale(scene);
                page(document, picture, whole(scene, scale), scene.width() * scale, scene.height() * scale, fonts, null);
            } else {
                List<List<Window>> pages = PagePlan.of(picture.scene(), size);
                for (int i = 0; i < pages.size(); i++) {
                    page(document, picture, pages.get(i), size.width(), size.height(), fonts, (i + 1) + " / " + pages.size());
                }
            }
            document.save(out);
        }
    }

    /** No dates, and an identity that follows from the content: the same map gives the same file. */
    private static void describe(PDDocument document, Picture picture) {
        CRC32 identity = new CRC32();
        identity.update((picture.title() + picture.scene().description()).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(identity.getValue());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(picture.title());
        information.setSubject(picture.scene().description());
        information.setCreator("Klantreis");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(picture.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static List<Window> whole(Scene scene, double scale) {
        return Arrays.stream(Zone.values()).map(zone -> {
            Rect area = scene.area(zone);
            return new Window(zone, area, area.x() * scale, area.y() * scale, scale);
        }).toList();
    }

    private static void page(PDDocument document, Picture picture, List<Window> windows, double width, double height,
            PdfFonts fonts, String number) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(new Matrix(1, 0, 0, -1, 0, (float) height));
            PdfCanvas canvas = new PdfCanvas(content, fonts);
            canvas.shape(ScenePainter.shape(new Rect(0, 0, width, height)),
                    Look.filled(picture.palette().argb(Ink.of(Role.PAPER))));
            ScenePainter painter = new ScenePainter(picture.palette(), picture.typeface(), canvas);
            for (Window window : windows) {
                content.saveGraphicsState();
                Rect part = window.part();
                float scale = (float) window.scale();
                content.transform(new Matrix(scale, 0, 0, scale, (float) (window.x() - part.x() * scale),
                        (float) (window.y() - part.y() * scale)));
                content.addRect((float) part.x(), (float) part.y(), (float) part.width(), (float) part.height());
                content.clip();
                painter.paint(picture.scene().marksIn(window.zone(), part.grow(-INSIDE)));
                content.restoreGraphicsState();
            }
            if (number != null) {
                footer(picture, canvas, width, height, number);
            }
        }
    }

    private static void footer(Picture picture, PdfCanvas canvas, double width, double height, String number) throws IOException {
        FontFace face = picture.typeface().face(TextStyle.regular(FOOTER_SIZE));
        int colour = picture.palette().argb(Ink.of(Role.MUTED));
        double margin = PagePlan.MARGIN;
        canvas.text(picture.title(), margin, height - margin, face, FOOTER_SIZE, colour);
        canvas.text(number, width - margin - face.width(number) * FOOTER_SIZE, height - margin, face, FOOTER_SIZE, colour);
    }
}
