/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.Optional;
import java.util.regex.Pattern;

import org.klantreis.exchange.update.Uuids;

/** Turns identifiers of ArchiMate models into ids of elements and back. */
public final class Identifiers {
    private static final Pattern XML_ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final String PREFIX = "id-";

    private Identifiers() {
    }

    /**
     * Returns the identifier as both kinds of file agree on it: an XML id may not begin with a digit, so tools put a prefix
     * there.
     */
    public static String canonical(String identifier) {
        return identifier.startsWith(PREFIX) ? identifier.substring(PREFIX.length()) : identifier;
    }

    /** Returns the UUID that an identifier holds, 36 characters in lower case; none where it holds something else. */
    public static Optional<String> uuid(String identifier) {
        return Uuids.of(canonical(identifier));
    }

    /**
     * Returns the id for an element of an ArchiMate model: the same whoever imports the model, and whichever kind of file it
     * is in.
     */
    public static String idFor(String model, String identifier) {
        return uuid(identifier).orElseGet(() -> name("archimate " + canonical(model) + " " + canonical(identifier)));
    }

    /** Returns a UUID that follows from a text. */
    public static String name(String text) {
        return Uuids.named(text);
    }

    /** Returns an identifier that may stand in an XML file. */
    public static String forXml(String identifier) {
        return XML_ID.matcher(identifier).matches() ? identifier : PREFIX + identifier.replaceAll("[^A-Za-z0-9_.-]", "_");
    }
}
