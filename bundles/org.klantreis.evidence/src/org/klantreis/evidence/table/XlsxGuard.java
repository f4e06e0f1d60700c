/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks at a spreadsheet before it is opened: a file of a few kilobytes can unpack to gigabytes, and a spreadsheet's texts
 * are kept in memory. What is in it is unpacked once and counted, for the sizes that the file claims need not be true.
 */
final class XlsxGuard {
    private static final long MEGA = 1 << 20;
    private static final long TEXTS = 256 * MEGA;
    private static final long ALL = 2048 * MEGA;
    /** Sheets full of the same row are packed to less than a hundredth. */
    private static final int RATIO = 400;
    private static final long HARMLESS = 32 * MEGA;

    private XlsxGuard() {
    }

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new IOException("«" + file.getFileName() + "» is a ZIP archive and no spreadsheet. Unpack it first.");
            }
            long all = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                long allowed = ALL - all;
                if (isMemory(entry.getName())) {
                    allowed = Math.min(allowed, TEXTS);
                }
                allowed = Math.min(allowed, Math.max(HARMLESS, entry.getCompressedSize() * RATIO));
                all += size(file, zip, entry, allowed);
            }
        } catch (ZipException damaged) {
            throw new IOException("«" + file.getFileName() + "» is damaged: it cannot be unpacked. Save it again as .xlsx.",
                    damaged);
        }
    }

    private static boolean isMemory(String name) {
        return !name.startsWith("xl/worksheets/");
    }

    private static long size(Path file, ZipFile zip, ZipEntry entry, long allowed) throws IOException {
        byte[] block = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                if (size > allowed) {
                    throw new IOException("«" + file.getFileName() + "» is not opened: «" + entry.getName()
                            + "» in it unpacks to more than "
                            + allowed / MEGA + " MB. Save the table as CSV instead.");
                }
            }
        }
        return size;
    }
}
