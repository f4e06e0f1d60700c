/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.xes;

import java.io.IOException;
import java.io.Reader;

/**
 * The text of an XES file for a parser, which may give it up in the middle: then another parser goes on with the next event or
 * trace, after a beginning that makes it whole again.
 */
final class XesText extends Reader {
    /** What comes next where reading goes on. */
    enum Next {
        EVENT, TRACE, NOTHING
    }

    private static final int BLOCK = 1 << 13;
    /** How far a parser may have read ahead of where it finds an error, and more. */
    private static final int KEPT = 1 << 18;
    private static final int LONGEST_TAG = 256;

    private final Reader in;
    private final char[] buffer = new char[KEPT * 4];
    /** Places are counted over the whole file, in characters. */
    private long begin;
    private long end;
    private long next;
    private long resumed;
    private long lastFound = -1;
    private String prefix = "";
    private int prefixRead;
    private long lines;
    /** Ends of lines from where the present parser began up to the end of the buffer. */
    private long breaks;
    private boolean ended;

    XesText(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (prefixRead < prefix.length()) {
            int count = Math.min(length, prefix.length() - prefixRead);
            prefix.getChars(prefixRead, prefixRead + count, into, offset);
            prefixRead += count;
            return count;
        }
        if (next == end && !fill()) {
            return -1;
        }
        int count = (int) Math.min(length, end - next);
        System.arraycopy(buffer, (int) (next - begin), into, offset, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int size = (int) (end - begin);
        if (buffer.length - size < BLOCK) {
            System.arraycopy(buffer, size - KEPT, buffer, 0, KEPT);
            begin = end - KEPT;
            size = KEPT;
        }
        int read = in.read(buffer, size, BLOCK);
        ended = read < 0;
        breaks += countBreaks(size, size + read);
        end += Math.max(read, 0);
        return read > 0 || !ended && fill();
    }

    /** Returns how many lines of the file there are before what the present parser sees. */
    long linesBefore() {
        return lines;
    }

    private int countBreaks(int from, int to) {
        int count = 0;
        char before = from > 0 ? buffer[from - 1] : 0;
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (c == '\n' || before == '\r') {
                count++;
            }
            before = c;
        }
        return count;
    }

    /** A line feed ends a line, and a carriage return before anything else did. */
    private boolean isBreak(int at) {
        return buffer[at] == '\n' || at > 0 && buffer[at - 1] == '\r';
    }

    /**
     * Goes to the next event or trace after an error. Where it is, the parser says by line and column: its count of characters
     * was seen to be wrong now and then.
     *
     * @param line the line of the error, as the parser counts
     * @param column the column, as the parser counts
     * @param inTrace whether it was in a trace
     * @return what comes next
     */
    Next resume(int line, int column, boolean inTrace) throws IOException {
        long error = startOf(line) + column - 1 - (line == 1 ? prefix.length() : 0);
        long from = Math.max(Math.max(begin, lastFound + 1), Math.min(Math.max(error, resumed), next));
        lines += line - 1L;
        Next found = find(from);
        resumed = next;
        lastFound = next;
        breaks = countBreaks((int) (next - begin), (int) (end - begin));
        prefix = found == Next.EVENT && inTrace ? "<log><trace>" : "<log>";
        prefixRead = 0;
        return found;
    }

    /** Finds where a line begins, from the end of what is there backwards; the beginning of that where the line is longer. */
    private long startOf(int line) {
        long number = breaks;
        int limit = (int) (end - begin);
        for (int at = limit - 1; at >= 0 && begin + at >= resumed; at--) {
            if (isBreak(at) && number-- == line - 1L) {
                return begin + at + (buffer[at] == '\n' ? 1 : 0);
            }
        }
        return Math.max(begin, resumed);
    }

    private Next find(long from) throws IOException {
        next = from;
        while (true) {
            if (end - next < LONGEST_TAG) {
                fill();
            }
            if (next >= end) {
                return Next.NOTHING;
            }
            char c = buffer[(int) (next - begin)];
            if (c == '<') {
                Next found = tag((int) (next - begin) + 1, (int) (end - begin));
                if (found != Next.NOTHING) {
                    return found;
                }
            }
            lines += c == '\n' ? 1 : 0;
            next++;
        }
    }

    private Next tag(int from, int to) {
        int name = from;
        int at = from;
        while (at < to && (Character.isLetterOrDigit(buffer[at]) || buffer[at] == '_' || buffer[at] == '-' || buffer[at] == '.'
                || buffer[at] == ':')) {
            name = buffer[at] == ':' ? at + 1 : name;
            at++;
        }
        if (at == to || at - name != 5 || buffer[at] != '>' && buffer[at] != '/' && !Character.isWhitespace(buffer[at])) {
            return Next.NOTHING;
        }
        String word = new String(buffer, name, 5);
        return word.equals("event") ? Next.EVENT : word.equals("trace") ? Next.TRACE : Next.NOTHING;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
