/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** The characters of a text file, gzipped or not, whose encoding is set or found. */
final class TextSource extends Reader {
    /** What bytes are read as that are not of the encoding; all desktop Java has it, a cut-down one may not. */
    static final Charset WINDOWS = Charset.isSupported("windows-1252") ? Charset.forName("windows-1252")
            : StandardCharsets.ISO_8859_1;

    private static final int SAMPLE = 1 << 16;

    private final InputStream in;
    private final LenientReader reader;
    private final String encoding;
    private final ReadReport report;
    private final Path file;
    private boolean ended;

    private TextSource(Path file, InputStream in, LenientReader reader, String encoding, ReadReport report) {
        this.file = file;
        this.in = in;
        this.reader = reader;
        this.encoding = encoding;
        this.report = report;
    }

    static TextSource open(Path file, Optional<String> set, ReadReport report, ReadMonitor monitor) throws IOException {
        Charset charset = set.isPresent() ? charset(set.get()) : null;
        InputStream raw = new BufferedInputStream(new Watched(Files.newInputStream(file), Files.size(file), monitor), SAMPLE);
        try {
            InputStream in = unpacked(raw);
            in.mark(SAMPLE);
            byte[] sample = sample(in);
            in.reset();
            Encoding found = Encoding.of(sample, charset);
            found.tell(report, set.isPresent());
            in.skipNBytes(found.bom());
            return new TextSource(file, in, new LenientReader(in, found.charset()), found.name(), report);
        } catch (IOException | RuntimeException failed) {
            raw.close();
            throw failed;
        }
    }

    private static byte[] sample(InputStream in) throws IOException {
        byte[] sample = new byte[SAMPLE];
        int size = 0;
        try {
            for (int read = in.read(sample); read > 0 && size < SAMPLE; read = in.read(sample, size, SAMPLE - size)) {
                size += read;
            }
        } catch (EOFException | ZipException cut) {
            // told when the reading comes there
        }
        return Arrays.copyOf(sample, size);
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        raw.mark(2);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        boolean packed = first == 0x1F && second == 0x8B;
        return packed ? new BufferedInputStream(new GZIPInputStream(raw, SAMPLE), SAMPLE) : raw;
    }

    private static Charset charset(String name) throws IOException {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException unknown) {
            throw new IOException("There is no character encoding «" + name + "». Set one such as UTF-8 or windows-1252.", unknown);
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
        try {
            int read = reader.read(into, offset, length);
            if (read < 0) {
                ended = true;
                reader.tell(report);
            }
            return read;
        } catch (EOFException | ZipException cut) {
            ended = true;
            reader.tell(report);
            report.find("«" + file.getFileName() + "» breaks off in line " + reader.line()
                    + " (the packed file is damaged or incomplete); what stands before is read.");
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Tells how many bytes of the file are read, and stops where the user wants that. */
    private static final class Watched extends FilterInputStream {
        private final long total;
        private final ReadMonitor monitor;
        private long done;

        Watched(InputStream in, long total, ReadMonitor monitor) {
            super(in);
            this.total = total;
            this.monitor = monitor;
        }

        @Override
        public int read() throws IOException {
            throw new UnsupportedOperationException("read by blocks");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (monitor.isCancelled()) {
                throw new CancellationException();
            }
            int read = super.read(into, offset, length);
            done += Math.max(read, 0);
            monitor.progress(done, total);
            return read;
        }
    }

}
