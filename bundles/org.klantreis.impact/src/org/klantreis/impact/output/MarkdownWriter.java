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

/** Writes an effect for the comment on a pull request: what matters at a glance, the rest folded, never more than a comment holds. */
final class MarkdownWriter {
    /** Comments hold 65,536 characters; a comparison of the model may stand beside this. */
    private static final int MOST_CHARACTERS = 12_000;

    private final Effect effect;
    private final StringBuilder text = new StringBuilder();

    MarkdownWriter(Effect effect) {
        this.effect = effect;
    }

    String write() {
        Told told = Told.of(effect);
        text.append("### Effect of the change: ").append(told.sections().isEmpty() ? "none" : told.summary()).append("\n\n");
        text.append(escaped(effect.before())).append(" → ").append(escaped(effect.after())).append(": ");
        text.append(told.same()).append(told.same() == 1 ? " answer is the same" : " answers are the same");
        text.append(told.sections().isEmpty() ? ".\n" : ", these are not.\n\n");
        if (!told.sections().isEmpty()) {
            table(told);
            details("Worse", told.lines(Judgement.REGRESSION), true);
            details("Better", told.lines(Judgement.IMPROVEMENT), false);
            details("Other", told.lines(Judgement.NEUTRAL), false);
        }
        return text.toString();
    }

    private void table(Told told) {
        text.append("| | before | after | worse | better |\n|---|--:|--:|--:|--:|\n");
        for (Told.Part part : told.sections()) {
            Section section = part.section();
            text.append("| ").append(escaped(section.title())).append(" | ");
            if (section.problem().isPresent()) {
                text.append("– | – | | |\n");
                continue;
            }
            text.append(section.before()).append(" | ").append(section.after()).append(" | ")
                    .append(count(part, Judgement.REGRESSION)).append(" | ").append(count(part, Judgement.IMPROVEMENT)).append(" |\n");
        }
        for (Told.Part part : told.sections()) {
            part.section().problem().ifPresent(problem -> text.append("\n").append(escaped(part.section().title()))
                    .append(" was not answered: ").append(escaped(problem)).append("\n"));
        }
    }

    private static String count(Told.Part part, Judgement judgement) {
        long count = part.count(judgement);
        return count == 0 ? "" : String.valueOf(count);
    }

    private void details(String title, List<Line> lines, boolean open) {
        if (lines.isEmpty()) {
            return;
        }
        int entries = lines.stream().mapToInt(line -> line.entries().size()).sum();
        text.append("\n<details").append(open ? " open" : "").append("><summary>").append(title).append(" (").append(entries)
                .append(")</summary>\n\n");
        int end = text.length() + MOST_CHARACTERS;
        int told = 0;
        for (Line line : lines) {
            String item = "- " + escaped(line.sentence()) + "\n";
            if (text.length() + item.length() > end) {
                break;
            }
            text.append(item);
            told += line.entries().size();
        }
        if (told < entries) {
            text.append("- … and ").append(entries - told).append(" more\n");
        }
        text.append("\n</details>\n");
    }

    /** Names come from the model and may hold anything: no markup, no link, no mention of a person or an issue. */
    static String escaped(String plain) {
        String line = plain.replaceAll("\\s+", " ");
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '@' -> safe.append("&#64;");
                case '#' -> safe.append("&#35;");
                case ':' -> safe.append(line.startsWith("//", i + 1) ? "&#58;" : ":");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '!' -> safe.append('\\').append(c);
                default -> safe.append(c);
            }
        }
        return safe.toString().replaceAll("«(\\S|\\S[^«»]*\\S)»", "*$1*");
    }
}
