/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.klantreis.method.decisions.Decision;
import org.klantreis.method.decisions.Decisions;
import org.klantreis.method.decisions.Priorities;
import org.klantreis.method.decisions.Priority;
import org.klantreis.method.decisions.Rule;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Journey;
import org.klantreis.report.quadrant.QuadrantPicture;
import org.klantreis.report.render.Drawing;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.ui.method.view.Subject;

/**
 * What is ranked of a landscape for a filter.
 *
 * @param decisions all decisions; null where the landscape cannot be read
 * @param ranked the whole ranked list
 * @param shown those of the ranked list that the filter shows
 */
record Ranking(Decisions decisions, List<Priority> ranked, List<Priority> shown) {
    private static final int DRAWN = 300;

    static Ranking of(Subject subject, PriorityFilter filter) {
        Decisions decisions = Decisions.of(subject.open().model(), Locale.getDefault()).orElse(null);
        if (decisions == null) {
            return new Ranking(null, List.of(), List.of());
        }
        Journey worked = subject.journey().orElse(null);
        List<Decision> all = filter.touchpoints() ? decisions.touchpoints() : decisions.steps();
        List<ComplaintBook> books = subject.open().model().documents().stream().filter(ComplaintBook.class::isInstance)
                .map(ComplaintBook.class::cast).toList();
        List<Priority> ranked = Priorities.of(all.stream().filter(decision -> filter.ranks(decision, worked)).toList(),
                subject.journeys(), books);
        return new Ranking(decisions, ranked, ranked.stream().filter(filter::shows).toList());
    }

    /**
     * Returns the quadrant of what is shown with its list, to be read alone; only the first of them where there are very many.
     *
     * @param filter what the user wants to see
     * @param worked the journey that the user works on; may be null
     */
    Drawing drawing(PriorityFilter filter, Journey worked) {
        Journey about = filter.onlyJourney() && !filter.touchpoints() ? worked : null;
        if (decisions == null) {
            return field();
        }
        List<Priority> drawn = drawn();
        return new Drawing(QuadrantPicture.title(about, Locale.getDefault()), Locale.getDefault(),
                letters -> QuadrantPicture.layout(decisions, drawn, about, Locale.getDefault(), letters));
    }

    /** Returns the quadrant alone of what is shown, to stand beside the list. */
    Drawing field() {
        if (decisions == null) {
            return new Drawing("", Locale.getDefault(), letters -> new SceneBuilder().size(1, 1).build());
        }
        List<Priority> drawn = drawn();
        return new Drawing(QuadrantPicture.title(null, Locale.getDefault()), Locale.getDefault(),
                letters -> QuadrantPicture.field(decisions, drawn, Locale.getDefault(), letters));
    }

    private List<Priority> drawn() {
        return shown.subList(0, Math.min(DRAWN, shown.size()));
    }

    /** Says in a sentence or two how many are to be repaired, and so on. */
    String summary() {
        if (ranked.isEmpty()) {
            return Messages.Ranking_none;
        }
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        Arrays.stream(Rule.values()).forEach(rule -> counts.put(rule, 0));
        ranked.forEach(each -> counts.merge(each.decision().effective(), 1, Integer::sum));
        String all = NLS.bind(Messages.Ranking_counts, new Object[] {counts.get(Rule.REPAIR), counts.get(Rule.EXCEL),
                counts.get(Rule.CHOOSE), counts.get(Rule.ACCEPT)});
        String shownOf = shown.size() == ranked.size() ? "" : " " + NLS.bind(Messages.Ranking_shown, shown.size(), ranked.size());
        return (decisions.isBasicServiceInOrder() ? Messages.Ranking_inOrder
                : NLS.bind(Messages.Ranking_notInOrder, decisions.insufficient())) + " " + all + shownOf;
    }
}
