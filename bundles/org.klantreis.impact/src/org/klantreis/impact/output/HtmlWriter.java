/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.output;

import java.util.List;

import org.klantreis.impact.Effect;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Line;
import org.klantreis.impact.Section;

/** Writes an effect as a fragment of HTML. Items carry the id of their first element in {@code data-element}. */
final class HtmlWriter {
    private final Effect effect;
    private final StringBuilder html = new StringBuilder();

    HtmlWriter(Effect effect) {
        this.effect = effect;
    }

    String write() {
        Told told = Told.of(effect);
        html.append("<section class=\"effect\">\n<h2>Effect of the change</h2>\n<p class=\"effect-summary\">").append(text(effect.before()))
                .append(" → ").append(text(effect.after())).append(": ").append(told.sections().isEmpty() ? "none" : told.summary())
                .append("; ").append(told.same()).append(told.same() == 1 ? " answer is" : " answers are").append(" the same.</p>\n");
        if (!told.sections().isEmpty()) {
            table(told);
            details("worse", "Worse", told.lines(Judgement.REGRESSION));
            details("better", "Better", told.lines(Judgement.IMPROVEMENT));
            details("other", "Other", told.lines(Judgement.NEUTRAL));
        }
        return html.append("</section>\n").toString();
    }

    private void table(Told told) {
        html.append("<table class=\"effect-table\">\n<thead><tr><th scope=\"col\">Question</th><th scope=\"col\">before</th>"
                + "<th scope=\"col\">after</th><th scope=\"col\">worse</th><th scope=\"col\">better</th></tr></thead>\n<tbody>\n");
        for (Told.Part part : told.sections()) {
            Section section = part.section();
            html.append("<tr><th scope=\"row\" title=\"").append(text(section.question())).append("\">").append(text(section.title()))
                    .append("</th>");
            if (section.problem().isPresent()) {
                html.append("<td colspan=\"4\" class=\"effect-problem\">").append(text(section.problem().get())).append("</td></tr>\n");
            } else {
                cell(String.valueOf(section.before()), "");
                cell(String.valueOf(section.after()), "");
                cell(count(part, Judgement.REGRESSION), " effect-worse");
                cell(count(part, Judgement.IMPROVEMENT), " effect-better");
                html.append("</tr>\n");
            }
        }
        html.append("</tbody>\n</table>\n");
    }

    private void cell(String content, String style) {
        html.append("<td class=\"effect-number").append(content.isEmpty() ? "" : style).append("\">").append(content).append("</td>");
    }

    private static String count(Told.Part part, Judgement judgement) {
        long count = part.count(judgement);
        return count == 0 ? "" : String.valueOf(count);
    }

    private void details(String style, String title, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        int entries = lines.stream().mapToInt(line -> line.entries().size()).sum();
        html.append("<details class=\"effect-").append(style).append("\" open><summary>").append(title).append(" (").append(entries)
                .append(")</summary>\n<ul>\n");
        for (Line line : lines) {
            html.append("<li");
            line.entries().get(0).elements().stream().findFirst()
                    .ifPresent(element -> html.append(" data-element=\"").append(text(element.id())).append('"'));
            html.append('>').append(text(line.sentence()).replaceAll("«([^«»]*)»", "<em>$1</em>")).append("</li>\n");
        }
        html.append("</ul>\n</details>\n");
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
