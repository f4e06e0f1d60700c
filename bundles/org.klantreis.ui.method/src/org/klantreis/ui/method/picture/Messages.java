/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.picture;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String PictureFiles_export;
    public static String PictureFiles_noFolder;
    public static String PictureFiles_noProgram;
    public static String PictureFiles_overwrite;
    public static String PictureFiles_print;
    public static String PictureJob_failed;
    public static String PictureJob_name;
    public static String PictureKind_pdf;
    public static String PictureKind_pdfA3;
    public static String PictureKind_pdfA4;
    public static String PictureKind_png;
    public static String PictureKind_svg;
    public static String PicturePane_export;
    public static String PicturePane_fit;
    public static String PicturePane_in;
    public static String PicturePane_out;
    public static String PicturePane_print;
    public static String PicturePane_whole;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
