/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of reports. */
public enum ReportFormat {
    /** One page with pictures, search, filters. */
    HTML("html"),
    /** A workbook with a sheet for each table. */
    XLSX("xlsx"),
    /** Markdown for wikis and reviews. */
    MD("md");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** Returns how the names of its files end, without a point. */
    public String extension() {
        return extension;
    }

    /** Returns the format of a file by the end of its name; empty where it is none of them. */
    public static Optional<ReportFormat> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
    }
}
