/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies an office file without the times at which it was made, so that the same report gives the same bytes. */
final class SteadyZip {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private SteadyZip() {
    }

    /**
     * Copies it.
     *
     * @param file the file; read by its directory, since what is before the entries does not say how long they are
     * @param out where it goes; not closed
     */
    static void copy(Path file, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile in = new ZipFile(file.toFile())) {
            for (ZipEntry entry : in.stream().toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ALWAYS);
                zip.putNextEntry(copy);
                try (InputStream content = in.getInputStream(entry)) {
                    if (PROPERTIES.equals(entry.getName())) {
                        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        zip.write(CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(zip);
                    }
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
