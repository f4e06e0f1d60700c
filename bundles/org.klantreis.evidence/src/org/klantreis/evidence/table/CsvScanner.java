/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Cuts text into records and fields. A quoted value may have delimiters, doubled quotes and line breaks in it; quotes in it that
 * are not doubled are kept. A quote that is opened and never closed spoils its own line only: when the record becomes too long,
 * or has another number of fields than it should, its first line is given up and the next line begins a record.
 */
final class CsvScanner {
    private static final int END = -1;
    private static final int BLOCK = 1 << 16;
    private static final int RECORD_LIMIT = 1 << 24;
    private static final int LINES_LIMIT = 2000;
    /** So often is a value allowed to be searched for its end over many lines in vain; then it gets few. */
    private static final int PATIENCE = 100;

    private final Reader in;
    private char[] buffer = new char[BLOCK * 2];
    private int limit;
    private int position;
    private int begin;
    private boolean ended;
    private char delimiter;
    private int expected;

    private final CsvFields fields = new CsvFields();
    private long line = 1;
    private long recordLine;
    private int breaks;
    private boolean broken;
    private int inVain;
    private long strayQuotes;
    private long strayLine;

    CsvScanner(Reader in) {
        this.in = in;
    }

    /** Gives the beginning of what is not read yet, at most some ten thousand characters. */
    String ahead() throws IOException {
        begin = position;
        while (limit - position < BLOCK && fill()) {
            // more
        }
        return new String(buffer, position, limit - position);
    }

    void setDelimiter(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Sets how many fields a record should have. */
    void setExpected(int expected) {
        this.expected = expected;
    }

    /**
     * Goes to the next record, which may be an empty line.
     *
     * @return whether there is one
     */
    boolean next() throws IOException {
        begin = position;
        recordLine = line;
        broken = false;
        if (peek() == END) {
            return false;
        }
        boolean whole = scan();
        if (breaks > 0 && (!whole || expected > 0 && fields.size() != expected && !fields.hasEmptyBeyond(expected))) {
            giveUp();
        }
        return true;
    }

    /** Reads one record; returns whether its quotes are closed and it is not too long. */
    private boolean scan() throws IOException {
        fields.clear();
        breaks = 0;
        while (true) {
            int c = skipBlanks();
            if (c == '"') {
                position++;
                if (!quoted()) {
                    return false;
                }
                c = peek();
            } else {
                c = plain();
            }
            fields.end();
            if (c == delimiter && c != END) {
                position++;
                continue;
            }
            endLine(c);
            return true;
        }
    }

    private int skipBlanks() throws IOException {
        int c = peek();
        while (c == ' ' && c != delimiter) {
            position++;
            c = peek();
        }
        return c;
    }

    private int plain() throws IOException {
        while (true) {
            int from = position;
            while (position < limit && !endsPlain(buffer[position])) {
                position++;
            }
            fields.append(buffer, from, position);
            int c = peek();
            if (c == END || endsPlain((char) c)) {
                return c;
            }
            if (position - begin > RECORD_LIMIT) {
                throw new IOException("Line " + recordLine + " is longer than " + RECORD_LIMIT
                        + " characters; this is no text with rows and columns.");
            }
        }
    }

    private boolean endsPlain(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    /** Reads a quoted value to its end, which is before a delimiter or the end of a line. */
    private boolean quoted() throws IOException {
        int lines = inVain > PATIENCE ? LINES_LIMIT / 50 : LINES_LIMIT;
        while (true) {
            int from = position;
            while (position < limit && !needsCare(buffer[position])) {
                position++;
            }
            fields.append(buffer, from, position);
            int c = peek();
            if (c == END) {
                return false;
            }
            position++;
            if (c != '"') {
                fields.append((char) c);
                if (c == '\n' || c == '\r' && peek() != '\n') {
                    breaks++;
                }
                if (breaks > lines || position - begin > RECORD_LIMIT) {
                    return false;
                }
                continue;
            }
            int next = peek();
            if (next == '"') {
                fields.append('"');
                position++;
            } else if (next == END || next == delimiter || next == '\n' || next == '\r') {
                return true;
            } else if (next == ' ' && endsAfterBlanks()) {
                return true;
            } else if (breaks > 0 && beginsField(position - 2)) {
                return false; // this opens the value of a later line; the one before was never closed
            } else {
                fields.append('"');
                strayLine = strayQuotes++ == 0 ? recordLine : strayLine;
            }
        }
    }

    private static boolean needsCare(char c) {
        return c == '"' || c == '\n' || c == '\r';
    }

    private boolean beginsField(int before) {
        return before >= begin && endsPlain(buffer[before]);
    }

    private boolean endsAfterBlanks() throws IOException {
        int back = position - begin;
        int c = skipBlanks();
        if (c == END || c == delimiter || c == '\n' || c == '\r') {
            return true;
        }
        position = begin + back;
        return false;
    }

    private void endLine(int c) throws IOException {
        line += breaks;
        if (c == END) {
            return;
        }
        position++;
        line++;
        if (c == '\r' && peek() == '\n') {
            position++;
        }
    }

    /** Goes on with the second line of the record. */
    private void giveUp() throws IOException {
        broken = true;
        inVain++;
        position = begin;
        int c = peek();
        while (c != END && c != '\n' && c != '\r') {
            position++;
            c = peek();
        }
        line = recordLine;
        breaks = 0;
        endLine(c);
    }

    private int peek() throws IOException {
        if (position < limit || fill()) {
            return buffer[position];
        }
        return END;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, limit - begin);
            limit -= begin;
            position -= begin;
            begin = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, limit, Math.min(buffer.length - limit, BLOCK));
        ended = read < 0;
        limit += Math.max(read, 0);
        return !ended;
    }

    /** Returns the fields of the record, the same object each time. */
    CsvFields fields() {
        return fields;
    }

    /** Returns the line at which the record begins, from 1. */
    long recordLine() {
        return recordLine;
    }

    /** Says whether a quote is opened in the record and closed nowhere that fits; the record is its first line then. */
    boolean isBroken() {
        return broken;
    }

    /** Returns the record as it stands in the file. */
    String raw() {
        int to = position;
        while (to > begin && (buffer[to - 1] == '\n' || buffer[to - 1] == '\r')) {
            to--;
        }
        return new String(buffer, begin, to - begin);
    }

    /** Returns how many quotes stood in quoted values and were not doubled. */
    long strayQuotes() {
        return strayQuotes;
    }

    /** Returns the line of the record with the first of them. */
    long strayLine() {
        return strayLine;
    }
}
