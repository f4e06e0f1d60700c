/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.klantreis.evidence.SharedData;
import org.klantreis.evidence.TestServer;
import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.events.EventsBuilder;
import org.klantreis.evidence.load.LoadLog;
import org.klantreis.evidence.load.LogIdentity;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.read.LogReaders;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.ActivityMapping;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.LogFormat;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;

/** 150,370 real cases against a plan of four steps: counted another way as well, and in seconds. Skipped where they are not at hand. */
class RoadFinesTest {
    private static final List<String> PLAN = List.of("Create Fine", "Send Fine", "Insert Fine Notification", "Payment");
    private static final String UNPLANNED = "Add penalty";

    private final EventLog log = KlantreisFactory.eINSTANCE.createEventLog();
    private final Journey journey = KlantreisFactory.eINSTANCE.createJourney();

    @Test
    void everyCaseIsCompared() throws Exception {
        Path file = SharedData.file("roadtraffic/road_fine.xes.gz");
        plan();
        LogSettings settings = new LogSettings(LogFormat.XES, Optional.empty(), Optional.empty(), Optional.empty(), ZoneId.of("UTC"), '.',
                Map.of(), Set.of(), Set.of(), Set.of());
        EventsBuilder builder = new EventsBuilder(settings, new ReadReport());
        LogReaders.of(LogFormat.XES).read(file, settings, builder, new ReadReport(), ReadMonitor.NONE);
        Events events = builder.build();
        Conformance found = new CompareWithLog(journey, log).execute(new EventCases(events, CaseFilter.ALL), Monitor.NONE);
        assertThat(found.cases()).isEqualTo(150_370);
        assertThat(found.steps()).allSatisfy(step -> assertThat(step.met()).isEqualTo(
                cases(events, activities -> activities.contains(step.name()))));
        assertThat(cases(found, DeviationKind.MISSING, "Payment")).isEqualTo(cases(events, all -> !all.contains("Payment")));
        assertThat(cases(found, DeviationKind.EXTRA, null)).isEqualTo(cases(events, all -> all.contains(UNPLANNED)));
        assertThat(found.asPlanned()).isEqualTo(cases(events, all -> withoutRepeats(all).equals(PLAN)));

        try (KnowledgeBase knowledge = TestServer.open()) {
            String id = UUID.randomUUID().toString();
            new LoadLog(knowledge, new LogIdentity(id, "Fines", "landscape", "1"), (report, monitor) -> events).execute(Monitor.NONE);
            Conformance graph = new CompareWithLog(journey, log).execute(new GraphCases(knowledge, id, CaseFilter.ALL), Monitor.NONE);
            assertThat(graph).isEqualTo(found);
        }
    }

    private void plan() {
        journey.setId("plan");
        log.setId("log");
        Stage stage = KlantreisFactory.eINSTANCE.createStage();
        journey.getStages().add(stage);
        PLAN.forEach(name -> {
            Step step = KlantreisFactory.eINSTANCE.createStep();
            step.setId(name);
            step.setName(name);
            step.setTouchpoint(link(name));
            stage.getSteps().add(step);
        });
        link(UNPLANNED);
    }

    private Touchpoint link(String activity) {
        Touchpoint touchpoint = KlantreisFactory.eINSTANCE.createTouchpoint();
        touchpoint.setId(activity);
        touchpoint.setName(activity);
        ActivityMapping mapping = KlantreisFactory.eINSTANCE.createActivityMapping();
        mapping.setActivity(activity);
        mapping.setTouchpoint(touchpoint);
        log.getActivities().add(mapping);
        return touchpoint;
    }

    /** Adds up over all steps where none is named. */
    private static long cases(Conformance found, DeviationKind kind, String step) {
        return found.deviations().stream().filter(d -> d.kind() == kind && (step == null ? d.instead().equals(UNPLANNED)
                : d.stepName().equals(step))).mapToLong(Deviation::cases).sum();
    }

    private static long cases(Events events, Predicate<List<String>> which) {
        return IntStream.range(0, events.cases()).filter(c -> which.test(IntStream.range(events.firstOf(c), events.endOf(c))
                .mapToObj(e -> events.activityNames().get(events.activity(e))).toList())).count();
    }

    /** Only what is linked, and what comes in a row once. */
    private static List<String> withoutRepeats(List<String> all) {
        List<String> linked = all.stream().filter(name -> PLAN.contains(name) || UNPLANNED.equals(name)).toList();
        return IntStream.range(0, linked.size()).filter(i -> i == 0 || !linked.get(i).equals(linked.get(i - 1)))
                .mapToObj(linked::get).toList();
    }
}
