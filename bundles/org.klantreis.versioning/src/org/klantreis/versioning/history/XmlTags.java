/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

/** Steps through the tags of XML in an encoding that has ASCII in it, and finds the value of each tag's {@code id}. It checks nothing. */
final class XmlTags {
    /** What sort of tag this is. */
    enum Kind {
        /** An element begins. */
        START,
        /** An element ends. */
        END,
        /** An element begins and ends. */
        EMPTY
    }

    private final byte[] xml;
    private int at;
    private Kind kind;
    private int start;
    private int idStart;
    private int idEnd;

    XmlTags(byte[] xml) {
        this.xml = xml;
    }

    /** Goes to the next tag; false where there is none any more. */
    boolean next() {
        while (true) {
            start = find('<', at);
            if (start < 0 || start + 1 >= xml.length) {
                return false;
            } else if (isAt(start, "<!--")) {
                at = after("-->", start);
            } else if (isAt(start, "<![CDATA[")) {
                at = after("]]>", start);
            } else if (xml[start + 1] == '?') {
                at = after("?>", start);
            } else if (xml[start + 1] == '!') {
                at = after(">", start);
            } else if (xml[start + 1] == '/') {
                at = after(">", start);
                kind = Kind.END;
                return true;
            } else {
                readStart();
                return true;
            }
        }
    }

    /** Returns what this tag is. */
    Kind kind() {
        return kind;
    }

    /** Returns where this tag begins. */
    int start() {
        return start;
    }

    /** Returns where what follows this tag begins. */
    int end() {
        return at;
    }

    /** Returns where the value of this tag's id begins; -1 where it has none. */
    int idStart() {
        return idStart;
    }

    /** Returns where the value of this tag's id ends. */
    int idEnd() {
        return idEnd;
    }

    private void readStart() {
        idStart = -1;
        int i = start + 1;
        while (i < xml.length && xml[i] != '>') {
            if (xml[i] == '"' || xml[i] == '\'') {
                int close = find((char) xml[i], i + 1);
                close = close < 0 ? xml.length : close;
                if (isId(i)) {
                    idStart = i + 1;
                    idEnd = close;
                }
                i = close;
            }
            i++;
        }
        kind = i < xml.length && xml[i - 1] == '/' ? Kind.EMPTY : Kind.START;
        at = Math.min(i + 1, xml.length);
    }

    /** Says whether the name before an attribute's value is "id". */
    private boolean isId(int quote) {
        int i = quote - 1;
        while (i > start && (isSpace(xml[i]) || xml[i] == '=')) {
            i--;
        }
        return i > start + 2 && xml[i] == 'd' && xml[i - 1] == 'i' && isSpace(xml[i - 2]);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private int find(char wanted, int from) {
        for (int i = from; i < xml.length; i++) {
            if (xml[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(int from, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (from + i >= xml.length || xml[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int after(String text, int from) {
        for (int i = from; i < xml.length; i++) {
            if (xml[i] == text.charAt(0) && isAt(i, text)) {
                return i + text.length();
            }
        }
        return xml.length;
    }
}
