/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.update;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds and makes ids of elements. */
public final class Uuids {
    private static final Pattern DASHED = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PLAIN = Pattern.compile("[0-9a-f]{32}");

    private Uuids() {
    }

    /** Returns the UUID that a text is, with or without dashes, 36 characters in lower case; none where it is no UUID. */
    public static Optional<String> of(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (DASHED.matcher(plain).matches()) {
            return Optional.of(plain);
        } else if (PLAIN.matcher(plain).matches()) {
            return Optional.of(plain.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        }
        return Optional.empty();
    }

    /** Returns a UUID that follows from a text: the same wherever it is made. */
    public static String named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
