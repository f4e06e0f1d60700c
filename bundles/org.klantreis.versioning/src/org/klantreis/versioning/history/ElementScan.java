/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;

/**
 * Finds an element in the bytes of a file and answers a trace of it: two files with the same trace have the same element, at the same
 * place among the same siblings. The other way round need not hold.
 */
final class ElementScan {
    /** Begins a conflict that was committed: such a file cannot be read, so what is in it tells nothing. No XML has it. */
    private static final byte[] MARK = "<<<<".getBytes(StandardCharsets.US_ASCII);

    private final byte[] id;
    private final boolean withContents;

    /**
     * Makes it.
     *
     * @param id the element's id
     * @param withContents whether what is in the element is part of its trace
     */
    ElementScan(String id, boolean withContents) {
        this.id = id.getBytes(StandardCharsets.UTF_8);
        this.withContents = withContents;
    }

    /**
     * Looks for the element.
     *
     * @param content a file
     * @return its trace; empty where the file has no such element
     */
    String trace(byte[] content) {
        if (isWide(content) || contains(content, MARK)) {
            return digest(content);
        }
        return contains(content, id) ? new Search(content).trace() : "";
    }

    /** In a text of two bytes a letter the search does not work; it is taken as a whole. */
    private static boolean isWide(byte[] content) {
        return content.length > 1 && (content[0] == (byte) 0xFE || content[0] == (byte) 0xFF || content[0] == 0 || content[1] == 0);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++) {
            if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * An XML element that is open.
     *
     * @param start where its start tag begins
     * @param id the value of its id; null where it has none
     * @param children the ids of those in it that were met
     */
    private record Open(int start, String id, StringBuilder children) {
    }

    /** One search through one file. */
    private final class Search {
        private final byte[] xml;
        private final Deque<Open> open = new ArrayDeque<>();
        private final StringBuilder own = new StringBuilder();
        private Open target;
        private Open parent;
        private String whole;

        Search(byte[] xml) {
            this.xml = xml;
        }

        String trace() {
            XmlTags tags = new XmlTags(xml);
            while (tags.next() && !isDone()) {
                if (tags.kind() != XmlTags.Kind.END) {
                    begin(tags);
                }
                if (tags.kind() != XmlTags.Kind.START && !open.isEmpty()) {
                    end(open.pop(), tags.end());
                }
            }
            if (target == null) {
                return "";
            }
            String place = parent == null ? "" : parent.id() + "\n" + parent.children();
            return isDone() ? digest((whole + own + place).getBytes(StandardCharsets.UTF_8)) : digest(xml);
        }

        /** The siblings are all known when the parent has ended. */
        private boolean isDone() {
            return whole != null && (parent == null || !open.contains(parent));
        }

        private void begin(XmlTags tags) {
            boolean isTarget = tags.idStart() >= 0 && target == null
                    && Arrays.equals(xml, tags.idStart(), tags.idEnd(), id, 0, id.length);
            String itsId = tags.idStart() < 0 ? null : text(tags.idStart(), tags.idEnd());
            Open begun = new Open(tags.start(), itsId, new StringBuilder());
            if (itsId != null && !open.isEmpty()) {
                open.peek().children().append(itsId).append(' ');
            }
            if (isTarget) {
                target = begun;
                parent = open.peek();
                own.append(text(tags.start(), tags.end()));
            }
            open.push(begun);
        }

        private void end(Open ended, int at) {
            if (ended == target) {
                whole = withContents ? text(target.start(), at) : "";
            } else if (whole == null && target != null && open.peek() == target && ended.id() == null) {
                // What has no id is a value: a tag, or a reference to another file.
                own.append(text(ended.start(), at));
            }
        }

        private String text(int from, int to) {
            return new String(xml, from, to - from, StandardCharsets.UTF_8);
        }
    }
}
