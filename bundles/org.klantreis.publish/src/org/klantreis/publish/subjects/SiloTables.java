/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.method.silos.PartsAndWhole;
import org.klantreis.method.silos.SiloMark;
import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.measures.Passage;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Measure;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.tables.TableBuilder;

/** The tables of what happens between silos. */
final class SiloTables {
    private record Pair(OrganisationUnit from, OrganisationUnit to) {
    }

    private final Subject subject;

    SiloTables(Subject subject) {
        this.subject = subject;
    }

    /** How often work goes from each silo to each other in journeys as they are, the most frequent first. */
    Table pairs() {
        Map<Pair, List<Passage>> pairs = new LinkedHashMap<>();
        for (Journey journey : subject.asIs()) {
            for (Passage handoff : subject.flow(journey).handoffs()) {
                if (handoff.isCrossSilo()) {
                    pairs.computeIfAbsent(new Pair(JourneyTables.silo(handoff.from().unit()),
                            JourneyTables.silo(handoff.to().unit())),
                            pair -> new ArrayList<>()).add(handoff);
                }
            }
        }
        TableBuilder table = subject.table("silo-pairs").columns("from-silo*", "to-silo*", "handoffs#", "waiting#", "journeys");
        pairs.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Pair, List<Passage>> each) -> -each.getValue().size())
                        .thenComparingDouble(each -> -waiting(each.getValue())))
                .forEach(each -> table.row("", "", subject.link(each.getKey().from()), subject.link(each.getKey().to()),
                        Cell.count(each.getValue().size()), Cell.amount(waiting(each.getValue()), Measure.HOURS),
                        subject.links(each.getValue().stream().map(handoff -> Subject.journeyOf(handoff.to().step())).distinct()
                                .toList())));
        return table.build();
    }

    private static double waiting(List<Passage> handoffs) {
        return handoffs.stream().mapToDouble(handoff -> handoff.to().waitingTime()).sum();
    }

    /** Journeys whose parts all pass and whose whole does not. */
    Table goodPartsBadWhole() {
        TableBuilder table = subject.table("good-parts").columns("journey!", "whole#", "last-step", "parts#", "worst-silo",
                "its-mark#",
                "cross-silo#", "waiting#");
        for (PartsAndWhole each : PartsAndWhole.goodPartsBadWhole(subject.asIs(), subject.landscape().getInsufficientBelow())) {
            table.row("", each.journey().getId(), subject.link(each.journey()), Cell.amount(each.whole(), Measure.MARK),
                    subject.link(each.lastStep()), Cell.amount(each.parts(), Measure.MARK),
                    each.worst().map(SiloMark::silo).map(subject::link).orElse(Cell.EMPTY),
                    each.worst().map(worst -> Cell.amount(worst.mean(), Measure.MARK)).orElse(Cell.EMPTY),
                    Cell.count(each.crossings().size()), Cell.amount(each.waitHours(), Measure.HOURS));
        }
        return table.build();
    }
}
