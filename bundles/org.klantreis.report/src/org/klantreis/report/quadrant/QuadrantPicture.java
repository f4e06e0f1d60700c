/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.quadrant;

import java.util.List;
import java.util.Locale;

import org.klantreis.method.decisions.Decisions;
import org.klantreis.method.decisions.Priority;
import org.klantreis.method.decisions.Rule;
import org.klantreis.model.Journey;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.layout.Words;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Paging;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.Zone;

/**
 * The quadrant of importance and mark: where one must repair, where one must excel, where the team chooses, and what may stay a six; with
 * the ranked list beside it. Each dot has its place in that list; dots never overlap.
 */
public final class QuadrantPicture {
    private static final String WORDS = "org.klantreis.report.quadrant.quadrant";
    private static final double TITLE_BELOW = 22;
    private static final double BETWEEN = 44;
    private static final double LEGEND_ABOVE = 20;

    private final Sheet sheet;
    private final Decisions decisions;
    private final List<Priority> ranked;

    private QuadrantPicture(Decisions decisions, List<Priority> ranked, Sheet sheet) {
        this.decisions = decisions;
        this.ranked = ranked;
        this.sheet = sheet;
    }

    /**
     * Lays the picture out. Equal input gives an equal scene.
     *
     * @param decisions the decisions of the landscape
     * @param ranked the ranked decisions to show, of steps or of touchpoints
     * @param about the journey that they are of; null where they are of several
     * @param language the language of the picture's own words
     * @param measurer measures text as the painter will draw it
     * @return the picture; its spots are of the part DECISION, for the step or touchpoint
     */
    public static Scene layout(Decisions decisions, List<Priority> ranked, Journey about, Locale language, TextMeasurer measurer) {
        Sheet sheet = new Sheet(WORDS, language, decisions.landscape(), measurer);
        return new QuadrantPicture(decisions, ranked, sheet).layout(about);
    }

    /**
     * Lays out the quadrant alone, for where the ranked list is shown beside it by other means.
     *
     * @param decisions the decisions of the landscape
     * @param ranked the ranked decisions to show, of steps or of touchpoints
     * @param language the language of the picture's own words
     * @param measurer measures text as the painter will draw it
     * @return the picture; its spots are as in {@link #layout}
     */
    public static Scene field(Decisions decisions, List<Priority> ranked, Locale language, TextMeasurer measurer) {
        Sheet sheet = new Sheet(WORDS, language, decisions.landscape(), measurer);
        Plot plot = new Plot(sheet, decisions.limits(), ranked);
        Legend legend = new Legend(sheet);
        double above = TITLE_BELOW;
        plot.draw(Sheet.MARGIN, above);
        double below = above + plot.height() + LEGEND_ABOVE / 2;
        legend.draw(Sheet.MARGIN, below);
        double width = Math.ceil(Math.max(plot.width(), legend.width()) + 2 * Sheet.MARGIN);
        return sheet.scene().size(width, Math.ceil(below + legend.height() + TITLE_BELOW / 2)).frozen(0, 0, 0).paged(Paging.WHOLE)
                .describe(sheet.words().get("sort", ranked.size()) + ".").build();
    }

    /** Returns what such a picture is called. */
    public static String title(Journey about, Locale language) {
        Words words = new Words(WORDS, language, null);
        return about == null ? words.get("title.all") : words.get("title", about.getName());
    }

    private Scene layout(Journey about) {
        Words words = sheet.words();
        Plot plot = new Plot(sheet, decisions.limits(), ranked);
        RankedList list = new RankedList(sheet, ranked, about == null, plot.height());
        Legend legend = new Legend(sheet);
        double width = Math.ceil(Math.max(plot.width() + (list.isEmpty() ? 0 : BETWEEN + list.width()), legend.width())
                + 2 * Sheet.MARGIN);
        String name = about == null ? words.get("title.all") : sheet.nameOf(about);
        String what = words.get("sort", ranked.size());
        List<Sheet.Fact> facts = List.of(fact(Rule.REPAIR), fact(Rule.EXCEL), fact(Rule.CHOOSE), fact(Rule.ACCEPT),
                new Sheet.Fact(words.get("basic"), decisions.isBasicServiceInOrder() ? words.get("basic.yes")
                        : words.get("basic.no", decisions.insufficient())));
        double title = sheet.title(width, name, about == null ? null : about.getId(), what, facts);
        double top = title + TITLE_BELOW;
        if (ranked.isEmpty()) {
            Paragraph none = sheet.wrap(words.get("none"), width - 2 * Sheet.MARGIN, Styles.QUOTE);
            none.draw(sheet.scene(), Zone.BODY, Sheet.MARGIN, top, Ink.of(Role.MUTED));
            top += none.height() + TITLE_BELOW;
        }
        plot.draw(Sheet.MARGIN, top);
        list.draw(Sheet.MARGIN + plot.width() + BETWEEN, top);
        double below = top + Math.max(plot.height(), list.height()) + LEGEND_ABOVE;
        legend.draw(Sheet.MARGIN, below);
        return sheet.scene().size(width, Math.ceil(below + legend.height() + TITLE_BELOW)).frozen(title, title, 0).paged(Paging.WHOLE)
                .describe(name + ": " + what + ".").build();
    }

    private Sheet.Fact fact(Rule rule) {
        long count = ranked.stream().filter(priority -> priority.decision().effective() == rule).count();
        long below = ranked.stream().filter(priority -> priority.decision().effective() == rule && priority.decision().gap() > 0).count();
        long over = ranked.stream().filter(priority -> priority.decision().effective() == rule && priority.decision().overInvested())
                .count();
        String detail = rule == Rule.EXCEL ? sheet.words().get("fact.below", count, below)
                : over > 0 ? sheet.words().get("fact.over", count, over) : sheet.words().number(count);
        return new Sheet.Fact(sheet.words().get("rule." + rule), detail);
    }
}
