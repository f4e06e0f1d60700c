/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.words.WordDiff;

/** Writes differences as one HTML page that needs nothing else: light or dark as the reader's system is, and printable. */
public final class HtmlReport {
    private static final String STYLE = "report.css";

    private final StringBuilder out = new StringBuilder();

    private HtmlReport() {
    }

    /**
     * Writes it.
     *
     * @param report the report
     * @return the page; all that comes from the model is escaped, and no script is in it
     */
    public static String print(DiffReport report) {
        return new HtmlReport().write(report);
    }

    private String write(DiffReport report) {
        Outline outline = Outline.of(report.comparison());
        String title = report.before() + " → " + report.after();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").append(escape(title))
                .append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
        header(report, outline);
        outline.sections().forEach(this::section);
        report.appendices().forEach(appendix -> out.append("<section class=\"appendix\">\n").append(appendix.html())
                .append("\n</section>\n"));
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void header(DiffReport report, Outline outline) {
        out.append("<header>\n<p class=\"sides\"><span>").append(escape(report.before())).append("</span> <i>→</i> <span>")
                .append(escape(report.after())).append("</span></p>\n");
        if (report.comparison().isEmpty()) {
            out.append("<h1>Nothing differs</h1>\n</header>\n");
            return;
        }
        out.append("<h1>").append(escape(Summary.of(report.comparison()))).append("</h1>\n<p class=\"counts\">");
        count("added", outline.added());
        count("deleted", outline.deleted());
        count("changed", outline.changed());
        out.append("</p>\n");
        if (outline.sections().size() > 1) {
            out.append("<nav aria-label=\"Files\"><ul>\n");
            outline.sections().forEach(section -> out.append("<li><a href=\"#").append(anchor(section)).append("\">")
                    .append(escape(section.title())).append("</a> <small>").append(section.rows().size()).append("</small></li>\n"));
            out.append("</ul></nav>\n");
        }
        out.append("</header>\n");
    }

    private void count(String kind, int count) {
        if (count > 0) {
            out.append("<span class=\"chip ").append(kind).append("\">").append(count).append(' ').append(kind).append("</span> ");
        }
    }

    private static String anchor(Outline.Section section) {
        return "f-" + Integer.toHexString(section.path().hashCode());
    }

    private void section(Outline.Section section) {
        out.append("<section id=\"").append(anchor(section)).append("\">\n<h2>").append(escape(section.title())).append(" <small>")
                .append(escape(section.path())).append("</small></h2>\n");
        section.rows().forEach(this::row);
        out.append("</section>\n");
    }

    private void row(Outline.Row row) {
        String kind = row.diff().kind().name().toLowerCase(java.util.Locale.ROOT);
        out.append("<article class=\"").append(kind).append("\" data-id=\"").append(escape(row.diff().id())).append("\">\n<h3>")
                .append("<span class=\"chip ").append(kind).append("\">").append(kind).append("</span> <span class=\"type\">")
                .append(escape(row.type())).append("</span> ");
        List<String> steps = row.steps();
        steps.subList(0, steps.size() - 1).forEach(step -> out.append("<span class=\"way\">").append(escape(step)).append(" › </span>"));
        out.append("<b>").append(escape(steps.get(steps.size() - 1))).append("</b></h3>\n");
        details(row);
        out.append("</article>\n");
    }

    private void details(Outline.Row row) {
        if (!row.details().isEmpty()) {
            out.append("<dl>\n");
            row.details().forEach(this::detail);
            out.append("</dl>\n");
        }
        if (!row.values().isEmpty()) {
            boolean gone = row.diff().kind() == ElementDiff.Kind.DELETED;
            out.append("<details><summary>").append(gone ? "What it had" : "What it has").append("</summary>\n<dl>\n");
            row.values().forEach(each -> {
                Detail.Value value = (Detail.Value) each;
                out.append("<dt>").append(escape(value.feature())).append("</dt><dd>").append(escape(value.after())).append("</dd>\n");
            });
            out.append("</dl>\n</details>\n");
        }
        if (!row.within().isEmpty()) {
            out.append("<details><summary>With ").append(escape(row.within())).append("</summary>\n<ul>\n");
            row.withinNames().forEach(name -> out.append("<li>").append(escape(name)).append("</li>\n"));
            out.append("</ul>\n</details>\n");
        }
    }

    private void detail(Detail detail) {
        if (detail instanceof Detail.Value value) {
            term(value.feature());
            out.append("<dd>").append(removed(value.before())).append(" <i>→</i> ").append(added(value.after())).append("</dd>\n");
        } else if (detail instanceof Detail.Text text) {
            term(text.feature());
            out.append("<dd class=\"text\">");
            text.parts().forEach(this::part);
            out.append("</dd>\n");
        } else if (detail instanceof Detail.Members members) {
            term(members.feature());
            members(members);
        } else {
            term("place");
            out.append("<dd>").append(escape(((Detail.Note) detail).sentence())).append("</dd>\n");
        }
    }

    private void term(String name) {
        out.append("<dt>").append(escape(name)).append("</dt>");
    }

    private void members(Detail.Members members) {
        out.append("<dd>");
        if (!members.order().isEmpty()) {
            out.append("in another order: ").append(escape(String.join(", ", members.order())));
        }
        members.removed().forEach(name -> out.append(removed(name)).append(' '));
        members.added().forEach(name -> out.append(added(name)).append(' '));
        out.append("</dd>\n");
    }

    private void part(WordDiff.Part part) {
        switch (part.kind()) {
            case REMOVED -> out.append(removed(part.text()));
            case ADDED -> out.append(added(part.text()));
            default -> out.append(escape(part.text()));
        }
    }

    private static String removed(String text) {
        return text.equals(DisplayedValue.NONE) ? "<em>none</em>" : "<del>" + escape(text) + "</del>";
    }

    private static String added(String text) {
        return text.equals(DisplayedValue.NONE) ? "<em>none</em>" : "<ins>" + escape(text) + "</ins>";
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Escapes a text, for content and for attributes in double quotes.
     *
     * @param text any text
     * @return the text with what HTML would take for something else escaped, and without characters that HTML does not allow
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append((char) c);
                default -> escaped.appendCodePoint(Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }
}
