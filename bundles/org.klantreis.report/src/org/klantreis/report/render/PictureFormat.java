/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of a map as a picture. */
public enum PictureFormat {
    /** Lines and letters for a browser, with tool tips. */
    SVG,
    /** Lines and letters for print. */
    PDF,
    /** Pixels. */
    PNG;

    /** Returns how the names of its files end, without a point. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format of a file by the end of its name; empty where it is none of them. */
    public static Optional<PictureFormat> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension())).findFirst();
    }

    /** Returns the ends of names as a sentence has them: ".svg, .pdf or .png". */
    public static String endings() {
        String all = Arrays.stream(values()).map(format -> "." + format.extension()).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or " + all.substring(last + 2);
    }
}
