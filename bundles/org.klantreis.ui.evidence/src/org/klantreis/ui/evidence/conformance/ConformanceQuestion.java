/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.klantreis.evidence.conformance.CaseFilter;
import org.klantreis.evidence.conformance.CompareWithLog;
import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.evidence.conformance.GraphCases;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.EventLog;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.evidence.filters.FilterState;
import org.klantreis.ui.evidence.filters.LogChoices;
import org.klantreis.ui.evidence.filters.LogQuestions;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** Holds a journey, as it is saved, against a log. Call it in the background. */
final class ConformanceQuestion {
    /** The first log that fits, and all of its cases. */
    static final FilterState ALL = new FilterState("", null, null, "", "", 0);

    private static final String SHOWN = "MATCH (l:EventLog {snapshot: $snapshot})-[:JOURNEY]->(j:Journey) RETURN j ORDER BY l.name, l.id";

    private ConformanceQuestion() {
    }

    /** Follows the work only as far as it may end it: a view shows nothing of how far it is. */
    private record Cancelling(IProgressMonitor monitor) implements Monitor {
        @Override
        public void progress(String task, int done, int total) {
            monitor.subTask(task);
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }

    /**
     * Asks.
     *
     * @param index the knowledge base
     * @param monitor may be cancelled
     * @param journey the id of the journey
     * @param filter which log and which of its cases; the first log that fits where it names none
     * @return what was found
     */
    static ConformanceAnswer ask(LandscapeIndex index, IProgressMonitor monitor, String journey, FilterState filter) {
        List<String> fitting = index.look(monitor, project -> fitting(project, journey));
        LogChoices choices = LogQuestions.find(index, filter.log(), fitting);
        if (!choices.isLoaded()) {
            return new ConformanceAnswer(journey, choices, null);
        }
        String log = choices.chosen().log().id();
        Optional<CompareWithLog> comparison = index.look(monitor, project -> find(project, journey, Journey.class)
                .flatMap(plan -> find(project, log, EventLog.class).map(events -> new CompareWithLog(plan, events))));
        CaseFilter cases = CaseFilter.of(filter.from(), filter.to(), zone(choices.chosen().zone()), empty(filter.segment()),
                empty(filter.channel()));
        Conformance found = comparison.map(compare -> index.work(knowledge ->
                compare.execute(new GraphCases(knowledge, log, cases), new Cancelling(monitor)))).orElse(null);
        return new ConformanceAnswer(journey, choices, found);
    }

    /**
     * Holds the first journey against its log that a log says it shows, or else any that a log is linked to: where none is open.
     *
     * @param index the knowledge base
     * @param monitor may be cancelled
     * @param journeys all journeys
     * @return what was found; of no journey where no log fits any
     */
    static ConformanceAnswer first(LandscapeIndex index, IProgressMonitor monitor, List<ElementRef> journeys) {
        List<ElementRef> candidates = new ArrayList<>(index.ask((knowledge, snapshot) -> knowledge.query(snapshot, SHOWN, Map.of()))
                .rows().stream().map(row -> (ElementRef) row.get(0)).toList());
        candidates.addAll(journeys);
        for (ElementRef each : candidates) {
            ConformanceAnswer found = ask(index, monitor, each.id(), ALL);
            if (found.choices().chosen() != null) {
                return found;
            }
        }
        return new ConformanceAnswer("", new LogChoices(List.of(), null, List.of(), List.of(), List.of()), null);
    }

    private static String empty(String value) {
        return value.isEmpty() ? null : value;
    }

    /** As the reader of logs takes a zone that is none: it refuses the log before anybody asks here. */
    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneId.of("UTC");
        }
    }

    /** Returns the ids of the logs that show something of a journey; first those that say they do. */
    private static List<String> fitting(LandscapeProject project, String journey) {
        return find(project, journey, Journey.class).map(plan -> project.documents().stream()
                .filter(EventLog.class::isInstance).map(EventLog.class::cast)
                .filter(log -> new CompareWithLog(plan, log).isPossible())
                .sorted(Comparator.comparingInt(log -> log.getJourney() == plan ? 0 : 1))
                .map(Identified::getId).toList()).orElse(List.of());
    }

    private static <T extends Identified> Optional<T> find(LandscapeProject project, String id, Class<T> type) {
        return project.documents().stream().filter(type::isInstance).map(type::cast).filter(each -> id.equals(each.getId())).findFirst();
    }
}
