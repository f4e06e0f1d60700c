/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.klantreis.evidence.log.ReadReport;

/**
 * The encoding of a text by its first bytes: a byte order mark decides, then what is set, then what the bytes look like.
 *
 * @param charset the encoding to decode with
 * @param name what it is called: where it decodes as UTF-8 but the bytes are none, windows-1252
 * @param bom how many bytes at the beginning are a byte order mark
 * @param set what was set; null where nothing was
 */
record Encoding(Charset charset, String name, int bom, Charset set) {
    /** What bytes are read as that are not of the encoding; all desktop Java has it, a cut-down one may not. */
    static final Charset WINDOWS = Charset.isSupported("windows-1252") ? Charset.forName("windows-1252")
            : StandardCharsets.ISO_8859_1;

    private static final int[][] MARKS = {{0xEF, 0xBB, 0xBF}, {0xFF, 0xFE, 0, 0}, {0, 0, 0xFE, 0xFF}, {0xFF, 0xFE}, {0xFE, 0xFF}};
    private static final String[] MARKED = {"UTF-8", "UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"};

    static Encoding of(byte[] sample, Charset set) {
        for (int i = 0; i < MARKS.length; i++) {
            if (startsWith(sample, MARKS[i])) {
                return new Encoding(Charset.forName(MARKED[i]), MARKED[i], MARKS[i].length, set);
            }
        }
        if (set != null && set != StandardCharsets.UTF_8) {
            return new Encoding(set, set.name(), 0, set);
        }
        Charset wide = wide(sample);
        if (wide != null) {
            return new Encoding(wide, wide.name(), 0, set);
        }
        return new Encoding(StandardCharsets.UTF_8, looksLikeUtf8(sample) ? "UTF-8" : WINDOWS.name(), 0, set);
    }

    private static boolean startsWith(byte[] sample, int[] mark) {
        if (sample.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: every other byte of western text is zero. */
    private static Charset wide(byte[] sample) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < sample.length; i += 2) {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        int pairs = sample.length / 2;
        if (pairs > 0 && odd > pairs * 2 / 3 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return pairs > 0 && even > pairs * 2 / 3 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** UTF-8 with single wrong bytes is UTF-8 still, if there are characters beyond ASCII that are right. */
    private static boolean looksLikeUtf8(byte[] sample) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(sample);
        CharBuffer chars = CharBuffer.allocate(sample.length + 1);
        int wrong = 0;
        CoderResult result = decoder.decode(bytes, chars, false);
        while (result.isError()) {
            wrong++;
            bytes.position(bytes.position() + result.length());
            result = decoder.reset().decode(bytes, chars, false);
        }
        long right = chars.flip().chars().filter(character -> character >= 0x80).count();
        return wrong == 0 || right > wrong;
    }

    void tell(ReadReport report, boolean isSet) {
        if (bom > 0 && set != null && set != charset) {
            report.find("The file begins with the mark of " + name + ", so it was read as that and not as " + set.name() + ".");
        } else if (!isSet) {
            report.find("The character encoding was found to be " + name + (bom > 0 ? " (the file begins with its mark)." : "."));
        } else if (set == StandardCharsets.UTF_8 && !charset.equals(set)) {
            report.find("The file is no UTF-8; it was read as " + name + ".");
        }
    }
}
