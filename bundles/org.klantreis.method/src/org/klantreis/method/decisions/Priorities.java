/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Journey;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

/**
 * What comes first: decisions ranked by <em>gap to the target x importance x customers a year that meet it</em>, the highest first;
 * between equal ones by complaints about the touchpoint, then by the names of journey and step. The customers of a step are those of its
 * journey or of its touchpoint, the fewer where both are told: nobody meets a step without both. Where neither is told the median of all
 * journeys that tell theirs counts, or one.
 */
public final class Priorities {
    /** The importance that counts where nobody asked customers: the middle of the scale. */
    public static final int UNKNOWN_IMPORTANCE = 5;

    private final Map<Touchpoint, Integer> complaints = new HashMap<>();
    private final long usual;

    private Priorities(Collection<Journey> journeys, Collection<ComplaintBook> books) {
        List<Integer> known = journeys.stream().map(Journey::getCustomersPerYear).filter(Objects::nonNull).sorted().toList();
        usual = known.isEmpty() ? 1 : known.get((known.size() - 1) / 2);
        for (ComplaintBook book : books) {
            for (Complaint complaint : book.getComplaints()) {
                if (complaint.getTouchpoint() != null) {
                    complaints.merge(complaint.getTouchpoint(), 1, Integer::sum);
                }
            }
        }
    }

    /**
     * Ranks the steps of a project.
     *
     * @param project the project
     * @param decisions its decisions
     * @param wanted which decisions to rank, for example those of AS_IS journeys
     * @return the ranked list
     */
    public static List<Priority> of(LandscapeProject project, Decisions decisions, Predicate<Decision> wanted) {
        List<ComplaintBook> books = project.documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .toList();
        return new Priorities(project.journeys(), books).rank(decisions.steps().stream().filter(wanted).toList());
    }

    /**
     * Ranks decisions.
     *
     * @param decisions the decisions, of steps or of touchpoints
     * @param journeys all journeys of the landscape
     * @param books its complaints
     * @return the ranked list
     */
    public static List<Priority> of(Collection<Decision> decisions, Collection<Journey> journeys, Collection<ComplaintBook> books) {
        return new Priorities(journeys, books).rank(decisions);
    }

    private List<Priority> rank(Collection<Decision> decisions) {
        List<Priority> sorted = new ArrayList<>(decisions.stream().map(this::weigh).toList());
        sorted.sort(Comparator.comparingDouble(Priority::score).reversed()
                .thenComparing(Comparator.comparingInt(Priority::complaints).reversed())
                .thenComparing(priority -> name(priority.decision().journey() == null ? null : priority.decision().journey().getName()))
                .thenComparing(priority -> name(priority.decision().subject().getName()))
                .thenComparing(priority -> priority.decision().subject().getId()));
        List<Priority> ranked = new ArrayList<>();
        for (Priority each : sorted) {
            ranked.add(new Priority(ranked.size() + 1, each.decision(), each.score(), each.importance(), each.importanceKnown(),
                    each.customers(), each.customersKnown(), each.complaints()));
        }
        return ranked;
    }

    private static String name(String name) {
        return name == null ? "" : name;
    }

    private Priority weigh(Decision decision) {
        Integer importance = decision.facts().importance();
        Touchpoint touchpoint = decision.touchpoint();
        Integer ofTouchpoint = touchpoint == null ? null : touchpoint.getCustomersPerYear();
        Integer ofJourney = decision.journey() == null ? null : decision.journey().getCustomersPerYear();
        Integer customers = ofTouchpoint == null ? ofJourney : ofJourney == null ? ofTouchpoint : Integer.valueOf(Math.min(ofTouchpoint,
                ofJourney));
        int weight = importance == null ? UNKNOWN_IMPORTANCE : importance;
        long met = customers == null ? usual : customers;
        return new Priority(0, decision, Math.round(decision.gap() * weight * met), weight, importance != null, met, customers != null,
                touchpoint == null ? 0 : complaints.getOrDefault(touchpoint, 0));
    }
}
