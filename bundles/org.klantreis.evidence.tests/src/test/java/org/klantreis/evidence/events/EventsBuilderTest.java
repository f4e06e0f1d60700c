/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogFormat;

class EventsBuilderTest {
    private final ReadReport report = new ReadReport();
    private final EventsBuilder builder = new EventsBuilder(new LogSettings(LogFormat.CSV, Optional.empty(), Optional.empty(),
            Optional.empty(), ZoneId.of("UTC"), '.', Map.of(), Set.of("EMPTY", "?"), Set.of("Queued"), Set.of("Snapshot")), report);
    private int position;

    @Test
    void ordersByTimeThenByPosition() {
        add("a", "third", 5, null);
        add("b", "only", 1, null);
        add("a", "first", 3, null);
        add("a", "second", 3, null);
        Events events = builder.build();
        assertThat(activities(events, 0)).containsExactly("first", "second", "third");
        assertThat(IntStream.range(0, 3).map(events::position)).containsExactly(2, 3, 0);
        assertThat(activities(events, 1)).containsExactly("only");
        assertThat(report.findings()).hasSize(1).first().asString().contains("order of their times");
    }

    @Test
    void keepsTheOrderOfTheFileWithinADay() {
        for (String activity : List.of("c", "a", "b")) {
            add("x", activity, 0, null);
        }
        assertThat(activities(builder.build(), 0)).containsExactly("c", "a", "b");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void joinsAStartAndACompleteAlsoWhereTheyAreOutOfOrder() {
        add("a", "check", 9, "complete");
        add("a", "check", 2, "START");
        add("a", "check", 12, "start");
        add("a", "other", 5, "complete");
        Events events = builder.build();
        assertThat(activities(events, 0)).containsExactly("check", "other", "check");
        assertThat(events.end(0)).isEqualTo(9);
        assertThat(events.end(2)).isEqualTo(12);
        assertThat(report.findings()).anyMatch(sentence -> sentence.startsWith("1 events are a start and a complete"))
                .anyMatch(sentence -> sentence.startsWith("1 events have a start but no complete"));
    }

    @Test
    void knowsWhatIsNoUnitNoWorkAndAQueue() {
        unit("a", "EMPTY", "work");
        unit("a", " ", "work");
        unit("a", "Claims", "Queued");
        unit("a", "Claims", "Snapshot");
        Events events = builder.build();
        assertThat(IntStream.range(0, events.size()).map(events::unit)).containsExactly(-1, -1, 0);
        assertThat(events.isQueued(2)).isTrue();
        assertThat(events.isQueued(0)).isFalse();
        assertThat(events.unitNames()).containsExactly("Claims");
        assertThat(report.dropped()).singleElement().satisfies(dropped -> assertThat(dropped.examples()).containsExactly("event 4: \"Snapshot\""));
        assertThat(report.kept()).isEqualTo(3);
    }

    @Test
    void takesALogWithoutEvents() {
        assertThat(builder.build().cases()).isZero();
    }

    private List<String> activities(Events events, int caseNumber) {
        return IntStream.range(events.firstOf(caseNumber), events.endOf(caseNumber)).mapToObj(i -> events.activityNames().get(events.activity(i))).toList();
    }

    private void add(String caseId, String activity, long time, String lifecycle) {
        EventRow row = row(caseId, activity, time);
        row.lifecycle = lifecycle;
        builder.accept(row);
    }

    private void unit(String caseId, String unit, String activity) {
        EventRow row = row(caseId, activity, position);
        row.unit = unit;
        builder.accept(row);
    }

    private EventRow row(String caseId, String activity, long time) {
        EventRow row = new EventRow();
        row.clear();
        row.caseId = caseId;
        row.activity = activity;
        row.start = time;
        row.end = time;
        row.position = position++;
        return row;
    }
}
