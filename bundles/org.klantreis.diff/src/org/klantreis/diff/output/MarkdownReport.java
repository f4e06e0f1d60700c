/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.List;

import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.words.WordDiff;

/** Writes differences as Markdown, for a comment on a pull request or a wiki. What comes from the model is escaped. */
public final class MarkdownReport {
    private static final String SPECIAL = "\\`*_{}[]()#+-.!|<>~&@";

    private final StringBuilder out = new StringBuilder();

    private MarkdownReport() {
    }

    /**
     * Writes it.
     *
     * @param report the report
     * @return Markdown that begins with a heading of the second level
     */
    public static String print(DiffReport report) {
        return new MarkdownReport().write(report);
    }

    private String write(DiffReport report) {
        Outline outline = Outline.of(report.comparison());
        out.append("## Changes in the model\n\n");
        out.append(escape(report.before())).append(" → ").append(escape(report.after())).append("\n\n");
        if (report.comparison().isEmpty()) {
            out.append("Nothing differs.\n");
        } else {
            out.append("**").append(escape(Summary.of(report.comparison()))).append("** (").append(outline.counts()).append(")\n");
            for (Outline.Section section : outline.sections()) {
                out.append("\n### ").append(escape(section.title())).append("\n\n").append(code(section.path())).append("\n\n");
                section.rows().forEach(this::row);
            }
        }
        report.appendices().forEach(appendix -> out.append('\n').append(appendix.markdown().stripTrailing()).append('\n'));
        return out.toString();
    }

    private void row(Outline.Row row) {
        String what = row.diff().kind() == ElementDiff.Kind.ADDED ? "**added** "
                : row.diff().kind() == ElementDiff.Kind.DELETED ? "**deleted** " : "";
        out.append("- ").append(what).append(row.type()).append(" **").append(escape(row.label())).append("**");
        if (!row.within().isEmpty()) {
            out.append(" with ").append(row.within());
        }
        out.append('\n');
        row.details().forEach(detail -> out.append("  - ").append(line(detail)).append('\n'));
    }

    private static String line(Detail detail) {
        if (detail instanceof Detail.Value value) {
            return value.feature() + ": " + escape(value.before()) + " → **" + escape(value.after()) + "**";
        } else if (detail instanceof Detail.Text text) {
            return text.feature() + ": " + words(text.parts());
        } else if (detail instanceof Detail.Members members) {
            return members.feature() + ": " + members(members);
        }
        return escape(((Detail.Note) detail).sentence());
    }

    private static String members(Detail.Members members) {
        if (!members.order().isEmpty()) {
            return "in another order: " + escape(String.join(", ", members.order()));
        }
        StringBuilder text = new StringBuilder();
        members.removed().forEach(name -> text.append(text.isEmpty() ? "" : ", ").append("~~").append(escape(name)).append("~~"));
        members.added().forEach(name -> text.append(text.isEmpty() ? "" : ", ").append("**").append(escape(name)).append("**"));
        return text.toString();
    }

    private static String words(List<WordDiff.Part> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            WordDiff.Part part = parts.get(i);
            switch (part.kind()) {
                case REMOVED -> text.append(marked("~~", part.text()));
                case ADDED -> text.append(marked("**", part.text()));
                default -> text.append(escape(TextReport.context(part.text(), i > 0, i < parts.size() - 1)));
            }
        }
        return text.toString().strip();
    }

    /** Markdown knows no emphasis that begins or ends with a space: the space goes outside. */
    private static String marked(String mark, String text) {
        String word = text.strip();
        if (word.isEmpty()) {
            return escape(text);
        }
        int from = text.indexOf(word);
        return escape(text.substring(0, from)) + mark + escape(word) + mark + escape(text.substring(from + word.length()));
    }

    private static String code(String path) {
        return "`" + path.replace('`', '\'') + "`";
    }

    /** Escapes what Markdown or HTML would take for something else, and keeps it in its line. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                escaped.append(' ');
            } else if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '&') {
                escaped.append("&amp;");
            } else if (c == '@') {
                // In a comment it would call somebody.
                escaped.append("&#64;");
            } else {
                escaped.append(needsEscape(c) ? "\\" : "").appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean needsEscape(int c) {
        return c < 128 && SPECIAL.indexOf(c) >= 0 && "-.()+!".indexOf(c) < 0;
    }
}
