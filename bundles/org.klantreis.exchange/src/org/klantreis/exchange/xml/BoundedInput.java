/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Stops where more comes out than anybody would send on purpose; closing it leaves what it reads from open. */
final class BoundedInput extends FilterInputStream {
    private final long most;
    private final Path file;
    private long read;

    BoundedInput(InputStream in, long most, Path file) {
        super(in);
        this.most = most;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
    }

    @Override
    public void close() {
        // whoever opened the stream closes it
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > most) {
            throw new IOException(file + " has more than " + (most >> 20) + " MiB; no such file is read.");
        }
    }
}
