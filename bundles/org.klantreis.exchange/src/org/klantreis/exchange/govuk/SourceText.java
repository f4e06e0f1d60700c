/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Treats the texts of the source. */
final class SourceText {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\[\\]]*]");

    private SourceText() {
    }

    /** Puts a text on one line, with single spaces and none around it. */
    static String oneLine(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Makes texts equal that differ in case, white space or the way accents are encoded. */
    static String fold(String text) {
        String composed = Normalizer.normalize(oneLine(text), Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Says whether a text is only what a template holds for somebody to replace. */
    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).matches();
    }

    /** Replaces by a space what a model file cannot hold: the characters that are not in XML 1.0, section 2.2. */
    static String withoutUnsaveable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isXml(c) ? c : ' '));
        return clean.toString();
    }

    private static boolean isXml(int c) {
        return c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
