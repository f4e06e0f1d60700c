/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.klantreis.evidence.log.ReadReport;

/**
 * Decodes, and where bytes are not of the encoding, reads them one by one as windows-1252 (in UTF-8 and ASCII) or puts the
 * replacement character, and counts that. So a file in windows-1252 that claims to be UTF-8 comes out right, and so does UTF-8
 * with lines from elsewhere.
 */
final class LenientReader {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final boolean fallBack;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private boolean ended;
    private long lines = 1;
    private long wrong;
    private long firstWrong;
    private boolean beyondAscii;

    LenientReader(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        fallBack = charset == StandardCharsets.UTF_8 || charset == StandardCharsets.US_ASCII;
        decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    int read(char[] into, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(into, offset, length).slice();
        while (chars.position() == 0) {
            if (!ended && !bytes.hasRemaining()) {
                fill();
            }
            CoderResult result = decoder.decode(bytes, chars, ended);
            count(into, offset, chars.position());
            if (result.isError()) {
                mend(result.length(), chars);
            } else if (result.isUnderflow()) {
                if (ended) {
                    return chars.position() == 0 ? -1 : chars.position();
                }
                if (chars.position() == 0) {
                    fill();
                }
            }
        }
        return chars.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    private void mend(int length, CharBuffer chars) {
        if (wrong == 0) {
            firstWrong = lines;
        }
        for (int i = 0; i < length && chars.hasRemaining(); i++) {
            wrong++;
            byte[] one = {bytes.get()};
            chars.put(fallBack ? new String(one, Encoding.WINDOWS).charAt(0) : '\uFFFD');
        }
        decoder.reset();
    }

    private void count(char[] chars, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char c = chars[i];
            if (c == '\n') {
                lines++;
            } else if (c >= 0x80) {
                beyondAscii = true;
            }
        }
    }

    /** Returns the line it has come to, from 1, counted by line feeds. */
    long line() {
        return lines;
    }

    /** Tells of bytes that were not of the encoding. */
    void tell(ReadReport report) {
        if (wrong == 0) {
            return;
        }
        String where = " (the first in line " + firstWrong + ")";
        if (!fallBack) {
            report.find(wrong + " bytes are no " + charset.name() + where + "; each was replaced by «\uFFFD».");
        } else if (beyondAscii) {
            report.find(wrong + " bytes are no " + charset.name() + where + "; they were read as windows-1252, the rest as "
                    + charset.name() + ".");
        } else {
            report.find("The file is no " + charset.name() + ": " + wrong + " bytes are none" + where
                    + "; they were read as windows-1252. Set the encoding if that is wrong.");
        }
    }
}
