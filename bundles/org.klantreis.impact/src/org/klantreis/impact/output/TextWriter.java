/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.output;

import org.klantreis.impact.Effect;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Line;

/** Writes an effect as sentences, by question. */
final class TextWriter {
    private final Effect effect;
    private final StringBuilder text = new StringBuilder();

    TextWriter(Effect effect) {
        this.effect = effect;
    }

    String write() {
        Told told = Told.of(effect);
        String states = effect.before() + " → " + effect.after();
        if (told.sections().isEmpty()) {
            return "Effect of " + states + ": none, all " + told.same() + " answers are the same.\n";
        }
        text.append("Effect of ").append(states).append(": ").append(told.summary()).append(".\n");
        for (Told.Part part : told.sections()) {
            text.append('\n').append(part.section().title());
            if (part.section().problem().isPresent()) {
                text.append(" (not answered)\n  ").append(part.section().problem().get()).append('\n');
                continue;
            }
            text.append(" (").append(part.section().before()).append(" → ").append(part.section().after()).append(")\n");
            part.lines().forEach(this::append);
            int elsewhere = part.section().entries().size() - part.lines().stream().mapToInt(line -> line.entries().size()).sum();
            if (elsewhere > 0) {
                text.append("          ").append(elsewhere).append(" told above\n");
            }
        }
        if (told.same() > 0) {
            text.append("\n").append(told.same()).append(told.same() == 1 ? " other answer is" : " other answers are").append(" the same.\n");
        }
        return text.toString();
    }

    private void append(Line line) {
        text.append("  ").append(word(line.judgement())).append(line.sentence()).append('\n');
    }

    private static String word(Judgement judgement) {
        return switch (judgement) {
            case REGRESSION -> "worse:  ";
            case IMPROVEMENT -> "better: ";
            case NEUTRAL -> "        ";
        };
    }
}
