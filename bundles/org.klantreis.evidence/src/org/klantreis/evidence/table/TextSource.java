/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

import org.klantreis.evidence.log.LogInput;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** The characters of a text file, gzipped or not, whose encoding is set or found. */
final class TextSource extends Reader {
    private static final int SAMPLE = 1 << 16;

    private final Path file;
    private final LogInput in;
    private final LenientReader reader;
    private final String encoding;
    private final ReadReport report;
    private boolean ended;

    private TextSource(Path file, LogInput in, LenientReader reader, String encoding, ReadReport report) {
        this.file = file;
        this.in = in;
        this.reader = reader;
        this.encoding = encoding;
        this.report = report;
    }

    static TextSource open(Path file, Optional<String> set, ReadReport report, ReadMonitor monitor) throws IOException {
        Charset charset = set.isPresent() ? charset(set.get()) : null;
        LogInput in = LogInput.open(file, monitor);
        try {
            in.mark(SAMPLE);
            Encoding found = Encoding.of(in.readNBytes(SAMPLE), charset);
            in.reset();
            found.tell(report, set.isPresent());
            in.skipNBytes(found.bom());
            return new TextSource(file, in, new LenientReader(in, found.charset()), found.name(), report);
        } catch (IOException | RuntimeException failed) {
            in.close();
            throw failed;
        }
    }

    private static Charset charset(String name) throws IOException {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException unknown) {
            throw new IOException("There is no character encoding «" + name + "». Set one such as UTF-8 or windows-1252.",
                    unknown);
        }
    }

    /** Returns the encoding as far as the beginning of the file says. */
    String encoding() {
        return encoding;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int read = reader.read(into, offset, length);
        if (read < 0) {
            ended = true;
            reader.tell(report);
            if (in.isCut()) {
                report.find("«" + file.getFileName() + "» breaks off in line " + reader.line()
                        + ": the packed file is damaged or incomplete. What stands before is read.");
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
