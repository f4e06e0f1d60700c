/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.picture;

import java.nio.file.Path;

import org.klantreis.report.paint.PageSize;
import org.klantreis.report.render.PictureFormat;
import org.klantreis.report.render.PictureOptions;

/** The kinds of files that a picture can be exported to, in the order in which they are offered. */
enum PictureKind {
    /** Pages to print, on which the header is repeated. */
    PDF_A4(PictureFormat.PDF, PageSize.A4),
    /** Large pages to print. */
    PDF_A3(PictureFormat.PDF, PageSize.A3),
    /** One page that is as large as the picture. */
    PDF(PictureFormat.PDF, PageSize.MAP),
    /** For browsers and drawing programs. */
    SVG(PictureFormat.SVG, PageSize.MAP),
    /** For slides. */
    PNG(PictureFormat.PNG, PageSize.MAP);

    private final PictureFormat format;
    private final PageSize page;

    PictureKind(PictureFormat format, PageSize page) {
        this.format = format;
        this.page = page;
    }

    PictureFormat format() {
        return format;
    }

    PictureOptions options(PictureOptions usual) {
        return usual.with(page);
    }

    /** Returns its name with how its files end. */
    String title() {
        return switch (this) {
            case PDF_A4 -> Messages.PictureKind_pdfA4;
            case PDF_A3 -> Messages.PictureKind_pdfA3;
            case PDF -> Messages.PictureKind_pdf;
            case SVG -> Messages.PictureKind_svg;
            case PNG -> Messages.PictureKind_png;
        };
    }

    /**
     * Returns what a user who typed a file's name meant: its ending counts where it says a format, else the kind that was
     * chosen.
     */
    static PictureKind meant(PictureKind chosen, Path file) {
        PictureFormat typed = PictureFormat.of(file).orElse(chosen.format);
        if (typed == chosen.format) {
            return chosen;
        }
        return switch (typed) {
            case PDF -> PDF_A4;
            case SVG -> SVG;
            case PNG -> PNG;
        };
    }

    /** Returns the file with the ending of its kind, added where there is none. */
    Path complete(Path file) {
        return PictureFormat.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + "." + format.extension());
    }
}
