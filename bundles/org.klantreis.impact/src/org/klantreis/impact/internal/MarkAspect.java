/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.klantreis.impact.Entry;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Section;
import org.klantreis.impact.ValueChange;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** Compares which steps have a mark below the landscape's limit. */
public final class MarkAspect {
    private static final double USUAL_LIMIT = 5.5;

    private record Marked(ElementRef step, ElementRef journey, Double mark) {
        boolean isBelow(double limit) {
            return mark != null && mark < limit;
        }
    }

    private record Marks(double limit, Set<String> journeys, Map<String, Marked> steps) {
        static Marks of(LandscapeProject project) {
            Map<String, Marked> steps = new LinkedHashMap<>();
            for (Journey journey : project.journeys()) {
                for (Stage stage : journey.getStages()) {
                    for (Step step : stage.getSteps()) {
                        steps.put(step.getId(), new Marked(References.of(step), References.of(journey), step.getMark()));
                    }
                }
            }
            return new Marks(project.landscape().map(Landscape::getInsufficientBelow).orElse(USUAL_LIMIT),
                    project.journeys().stream().map(Journey::getId).collect(Collectors.toSet()), steps);
        }

        Marked step(String id) {
            return steps.get(id);
        }

        boolean isBelow(String id) {
            return steps.containsKey(id) && steps.get(id).isBelow(limit);
        }

        boolean hasJourney(ElementRef journey) {
            return journeys.contains(journey.id());
        }

        int countBelow() {
            return (int) steps.keySet().stream().filter(this::isBelow).count();
        }
    }

    /** Compares two states. */
    public Section compare(LandscapeProject before, LandscapeProject after) {
        Marks old = Marks.of(before);
        Marks now = Marks.of(after);
        Map<String, Marked> all = new LinkedHashMap<>(now.steps());
        old.steps().forEach(all::putIfAbsent);
        List<Entry> entries = new ArrayList<>();
        all.keySet().forEach(id -> compare(id, old, now).ifPresent(entries::add));
        return new Section(Section.MARKS, "Marks below the limit", "Which steps get a mark below the limit that did not, and which no more?",
                "mark below the limit", "marks below the limit", old.countBelow(), now.countBelow(), entries, Optional.empty());
    }

    private static Optional<Entry> compare(String id, Marks old, Marks now) {
        boolean wasBelow = old.isBelow(id);
        boolean isBelow = now.isBelow(id);
        Double before = old.step(id) == null ? null : old.step(id).mark();
        Double after = now.step(id) == null ? null : now.step(id).mark();
        if (!wasBelow && !isBelow || wasBelow && isBelow && Cells.same(before, after)) {
            return Optional.empty();
        }
        Marked shown = now.step(id) == null ? old.step(id) : now.step(id);
        Entry.Kind kind = wasBelow && isBelow ? Entry.Kind.CHANGED : isBelow ? Entry.Kind.APPEARED : Entry.Kind.VANISHED;
        Judgement judgement = !(isBelow ? old : now).hasJourney(shown.journey()) ? Judgement.NEUTRAL
                : kind == Entry.Kind.APPEARED || kind == Entry.Kind.CHANGED && after < before ? Judgement.REGRESSION : Judgement.IMPROVEMENT;
        String label = Cells.text(shown.step()) + " in " + Cells.text(shown.journey());
        List<ValueChange> values = new ArrayList<>();
        if (!Cells.same(before, after)) {
            values.add(new ValueChange("mark", "1-10", before, after, judgement));
        }
        if (!Cells.same(old.limit(), now.limit())) {
            values.add(new ValueChange("limit", "1-10", old.limit(), now.limit(), Judgement.NEUTRAL));
        }
        return Optional.of(new Entry(kind, judgement, label, sentence(kind, label, before, after, old.limit(), now.limit()), List.of(id),
                List.of(shown.step(), shown.journey()), values));
    }

    private static String sentence(Entry.Kind kind, String label, Double before, Double after, double oldLimit, double limit) {
        String marks = Cells.same(before, after) ? Cells.text(after) : Cells.change(before, after);
        String limits = Cells.same(oldLimit, limit) ? Cells.text(limit) : Cells.change(oldLimit, limit);
        return "mark of " + label + what(kind, before, after) + " (" + marks + ", limit " + limits + ")";
    }

    private static String what(Entry.Kind kind, Double before, Double after) {
        return switch (kind) {
            case APPEARED -> before == null || Cells.same(before, after) ? " is below the limit now" : " fell below the limit";
            case VANISHED -> after == null ? " was below the limit and is gone"
                    : Cells.same(before, after) ? " is below the limit no more" : " rose above the limit";
            case CHANGED -> ", below the limit, " + (after < before ? "fell further" : "rose");
        };
    }
}
