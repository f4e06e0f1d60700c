/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.List;
import java.util.function.BiFunction;

import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.words.WordDiff;

/**
 * Writes differences for a terminal:
 *
 * <pre>
 * Open an account  journeys/open-an-account.journey
 *   + step Identify › Show passport
 *       with 2 activities
 *   ~ step Identify › Wait for a letter
 *       mark: 4 → 7
 *       thinks: How long [-will-]{+does+} it take?
 * </pre>
 */
public final class TextReport {
    /** How much of what stayed the same is shown beside what changed, in characters. */
    private static final int CONTEXT = 30;
    private static final String INDENT = "      ";

    private final StringBuilder out = new StringBuilder();
    private final BiFunction<String, Ansi, String> style;
    private final boolean marksWords;

    /** The colours, as terminals know them. */
    private enum Ansi {
        BOLD("1"), DIM("2"), RED("31"), GREEN("32"), YELLOW("33"), STRUCK("31;9");

        private final String code;

        Ansi(String code) {
            this.code = code;
        }
    }

    private TextReport(boolean colours) {
        style = colours ? (text, ansi) -> "\u001b[" + ansi.code + "m" + text + "\u001b[0m" : (text, ansi) -> text;
        marksWords = !colours;
    }

    /**
     * Writes it without colours.
     *
     * @param report the report
     * @return lines, each with its end
     */
    public static String plain(DiffReport report) {
        return new TextReport(false).write(report);
    }

    /**
     * Writes it with colours.
     *
     * @param report the report
     * @return lines, each with its end
     */
    public static String coloured(DiffReport report) {
        return new TextReport(true).write(report);
    }

    private String write(DiffReport report) {
        Outline outline = Outline.of(report.comparison());
        out.append(clean(report.before())).append(" → ").append(clean(report.after())).append('\n');
        if (report.comparison().isEmpty()) {
            out.append("Nothing differs.\n");
        } else {
            out.append(clean(Summary.of(report.comparison()))).append(".\n");
            for (Outline.Section section : outline.sections()) {
                out.append('\n').append(style.apply(clean(section.title()), Ansi.BOLD)).append("  ")
                        .append(style.apply(section.path(), Ansi.DIM)).append('\n');
                section.rows().forEach(this::row);
            }
            out.append('\n').append(outline.counts()).append(".\n");
        }
        report.appendices().forEach(appendix -> out.append('\n').append(appendix.text().stripTrailing()).append('\n'));
        return out.toString();
    }

    private void row(Outline.Row row) {
        String sign = row.diff().kind() == ElementDiff.Kind.ADDED ? style.apply("+", Ansi.GREEN)
                : row.diff().kind() == ElementDiff.Kind.DELETED ? style.apply("-", Ansi.RED) : style.apply("~", Ansi.YELLOW);
        out.append("  ").append(sign).append(' ').append(row.type()).append(' ').append(style.apply(clean(row.label()), Ansi.BOLD))
                .append('\n');
        row.details().forEach(detail -> out.append(INDENT).append(line(detail)).append('\n'));
        if (!row.within().isEmpty()) {
            out.append(INDENT).append("with ").append(row.within()).append('\n');
        }
    }

    private String line(Detail detail) {
        if (detail instanceof Detail.Value value) {
            return value.feature() + ": " + style.apply(clean(value.before()), Ansi.RED) + " → "
                    + style.apply(clean(value.after()), Ansi.GREEN);
        } else if (detail instanceof Detail.Text text) {
            return text.feature() + ": " + words(text.parts());
        } else if (detail instanceof Detail.Members members) {
            return members.feature() + ": " + members(members);
        }
        return clean(((Detail.Note) detail).sentence());
    }

    private String members(Detail.Members members) {
        if (!members.order().isEmpty()) {
            return "in another order: " + clean(String.join(", ", members.order()));
        }
        StringBuilder text = new StringBuilder();
        members.removed().forEach(name -> text.append(text.isEmpty() ? "" : ", ").append(style.apply("- " + clean(name), Ansi.RED)));
        members.added().forEach(name -> text.append(text.isEmpty() ? "" : ", ").append(style.apply("+ " + clean(name), Ansi.GREEN)));
        return text.toString();
    }

    private String words(List<WordDiff.Part> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            WordDiff.Part part = parts.get(i);
            String shown = clean(part.text());
            switch (part.kind()) {
                case REMOVED -> text.append(marksWords ? "[-" + shown + "-]" : style.apply(shown, Ansi.STRUCK));
                case ADDED -> text.append(marksWords ? "{+" + shown + "+}" : style.apply(shown, Ansi.GREEN));
                default -> text.append(context(shown, i > 0, i < parts.size() - 1));
            }
        }
        return text.toString();
    }

    /** Leaves the middle of a long stretch out that stayed the same, or its far end where nothing changed before or after it. */
    static String context(String text, boolean changeBefore, boolean changeAfter) {
        int shown = (changeBefore ? CONTEXT : 0) + (changeAfter ? CONTEXT : 0);
        if (text.length() <= shown + CONTEXT) {
            return text;
        }
        int head = changeBefore ? text.lastIndexOf(' ', CONTEXT) : 0;
        int tail = changeAfter ? text.indexOf(' ', text.length() - CONTEXT) : text.length();
        head = head < 0 ? CONTEXT : head;
        tail = tail < 0 ? text.length() - CONTEXT : tail;
        return text.substring(0, head) + (changeBefore ? " … " : "… ").stripTrailing() + text.substring(tail);
    }

    /**
     * Makes a text fit for a terminal: a model comes from anywhere, and what it says must not steer the terminal.
     *
     * @param text any text
     * @return the text in one line and without control characters
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                clean.append('⏎');
            } else if (Character.isISOControl(c)) {
                clean.append(c == '\t' ? ' ' : '\ufffd');
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }
}
