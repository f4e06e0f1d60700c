/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.markdown;

import java.io.IOException;
import java.util.List;

import org.klantreis.publish.contents.Chapter;
import org.klantreis.publish.contents.Part;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Column;
import org.klantreis.publish.tables.Row;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.words.CellText;
import org.klantreis.publish.words.Words;

/** Writes a report as Markdown with tables, for wikis and for reviews. Names from the model are text, never markup. */
public final class Markdown {
    private final Appendable out;
    private final CellText texts;

    private Markdown(Words words, Appendable out) {
        this.out = out;
        texts = new CellText(words);
    }

    /**
     * Writes it.
     *
     * @param report the report
     * @param words its words, in the same language
     * @param out where it goes
     * @throws IOException when it cannot be written
     */
    public static void write(Report report, Words words, Appendable out) throws IOException {
        new Markdown(words, out).write(report);
    }

    private void write(Report report) throws IOException {
        line("# " + escaped(report.title()));
        paragraph(escaped(report.subtitle()));
        for (Chapter chapter : report.chapters()) {
            line("");
            line("## " + escaped(chapter.title()) + (chapter.kicker().isEmpty() ? "" : " (" + escaped(chapter.kicker()) + ")"));
            if (!chapter.lead().isEmpty()) {
                paragraph(escaped(chapter.lead()));
            }
            for (Part part : chapter.parts()) {
                write(part, chapter);
            }
        }
    }

    private void write(Part part, Chapter chapter) throws IOException {
        if (part instanceof Part.Listing listing) {
            table(listing.table(), chapter);
        } else if (part instanceof Part.Facts facts) {
            line("");
            for (Part.Fact fact : facts.entries()) {
                line("- **" + escaped(fact.name()) + ":** " + escaped(texts.of(fact.value())));
            }
        } else if (part instanceof Part.Figures figures) {
            line("");
            for (Part.Figure figure : figures.figures()) {
                line("- **" + escaped(texts.of(figure.value())) + "** " + escaped(figure.text()));
            }
        } else if (part instanceof Part.Answer answer) {
            answer(answer);
        } else if (part instanceof Part.Prose prose) {
            if (!prose.title().isEmpty()) {
                line("");
                line("### " + escaped(prose.title()));
            }
            paragraph(escaped(prose.text()));
        }
    }

    private void answer(Part.Answer answer) throws IOException {
        line("");
        line("### " + escaped(answer.question()));
        paragraph(escaped(answer.answer()));
        if (!answer.items().isEmpty()) {
            line("");
        }
        int number = 1;
        for (Part.Item item : answer.items()) {
            String value = texts.of(item.value());
            line(number++ + ". **" + escaped(texts.of(item.about())) + "**" + (value.isEmpty() ? "" : " (" + escaped(value) + ")")
                    + (item.text().isEmpty() ? "" : ": " + escaped(item.text())));
        }
    }

    private void table(Table table, Chapter chapter) throws IOException {
        if (!table.title().equals(chapter.title())) {
            line("");
            line("### " + escaped(table.title()));
        }
        if (!table.lead().isEmpty() && !table.lead().equals(chapter.lead())) {
            paragraph(escaped(table.lead()));
        }
        line("");
        StringBuilder rule = new StringBuilder("|");
        StringBuilder head = new StringBuilder("|");
        for (Column column : table.columns()) {
            head.append(' ').append(escaped(column.title())).append(" |");
            rule.append(column.kind() == Column.Kind.NUMBER ? "--:|" : "---|");
        }
        line(head.toString());
        line(rule.toString());
        for (Row row : table.rows()) {
            line(row(row.cells()));
        }
    }

    private String row(List<Cell> cells) {
        StringBuilder row = new StringBuilder("|");
        for (Cell cell : cells) {
            row.append(' ').append(escaped(texts.of(cell))).append(" |");
        }
        return row.toString();
    }

    private void paragraph(String text) throws IOException {
        line("");
        line(text);
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    /** Escapes what Markdown or HTML would take for something else, and keeps it in its line. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        String line = text.strip().replaceAll("\\s+", " ");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '@' -> safe.append("&#64;"); // in a comment it would call somebody
                case ':' -> safe.append(line.startsWith("//", i + 1) ? "&#58;" : ":");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '#', '!' -> safe.append('\\').append(c);
                default -> safe.append(i == 0 && (c == '-' || c == '+' || c == '=') ? "\\" : "").append(c);
            }
        }
        return safe.toString();
    }
}
