/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.log;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a log's file, unpacked where it is a gzip (by its content, whatever its name), with progress told and the wish to
 * cancel heard on the way.
 */
public final class LogInput extends FilterInputStream {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private boolean cut;

    private LogInput(InputStream in) {
        super(in);
    }

    /** Says whether a packed file ended before its content did; the content ends there. */
    public boolean isCut() {
        return cut;
    }

    @Override
    public int read() throws IOException {
        try {
            return cut ? -1 : super.read();
        } catch (EOFException | ZipException e) {
            cut = true;
            return -1;
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return cut ? -1 : super.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            cut = true;
            return -1;
        }
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param monitor told how many of its bytes were read, asked whether to go on
     * @return its content
     * @throws IOException when it cannot be opened, with a sentence for the user
     */
    public static LogInput open(Path file, ReadMonitor monitor) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name the log's file.");
        }
        InputStream raw;
        try {
            raw = new Watched(Files.newInputStream(file), Files.size(file), monitor);
        } catch (NoSuchFileException e) {
            throw new IOException("There is no file " + file + "; put the log there, or correct its name in the descriptor.", e);
        }
        try {
            BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
            buffered.mark(2);
            boolean packed = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
            buffered.reset();
            return new LogInput(packed ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER) : buffered);
        } catch (ZipException e) {
            raw.close();
            throw new IOException(file + " looks like a gzip but is none (" + e.getMessage() + "); fetch it again.", e);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static final class Watched extends FilterInputStream {
        private static final long STEP = 1 << 18;
        private final long total;
        private final ReadMonitor monitor;
        private long done;
        private long told;

        Watched(InputStream in, long total, ReadMonitor monitor) {
            super(in);
            this.total = total;
            this.monitor = monitor;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            done += bytes;
            if (done - told >= STEP || done == total) {
                told = done;
                monitor.progress(done, total);
            }
            if (monitor.isCancelled()) {
                throw new CancellationException("The import was cancelled; nothing of it is kept.");
            }
        }
    }
}
