/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.klantreis.method.decisions.Decision;
import org.klantreis.method.decisions.Decisions;
import org.klantreis.method.decisions.MarkEvidence;
import org.klantreis.method.decisions.Priorities;
import org.klantreis.method.decisions.Priority;
import org.klantreis.method.decisions.Rule;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Journey;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Measure;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.tables.TableBuilder;
import org.klantreis.publish.tables.Tone;
import org.klantreis.publish.words.Words;

/** What to repair, where to excel and what may stay, in the order in which it comes. */
final class PriorityTables {
    private final Subject subject;
    private final Decisions decisions;
    private final List<Priority> ranked;

    PriorityTables(Subject subject) {
        this.subject = subject;
        decisions = Decisions.of(subject.landscape(), subject.allJourneys(), subject.words().locale());
        Set<Journey> asIs = new HashSet<>(subject.asIs());
        ranked = Priorities.of(decisions.steps().stream().filter(decision -> asIs.contains(decision.journey())).toList(),
                subject.allJourneys(), subject.all(ComplaintBook.class).toList());
    }

    Decisions decisions() {
        return decisions;
    }

    /** Returns the steps of the journeys as they are, what comes first first. */
    List<Priority> ranked() {
        return ranked;
    }

    /** Returns those of a rule, as it holds with the team's choices. */
    List<Priority> of(Rule rule) {
        return ranked.stream().filter(priority -> priority.decision().effective() == rule).toList();
    }

    /** All of them, ranked. */
    Table priorities() {
        TableBuilder table = subject.table("priorities").columns("rank#", "rule*", "step!", "journey*", "mark#", "target#",
                "why~",
                "importance#", "moment?*", "customers-a-year#", "complaints#", "score#", "owner*", "brand-values*", "rests-on~");
        for (Priority each : ranked) {
            Decision decision = each.decision();
            table.row("", decision.journey().getId(), Cell.count(each.rank()), rule(decision), subject.link(decision.step()),
                    subject.link(decision.journey()), Cell.amount(decision.mark(), Measure.MARK),
                    Cell.amount(decision.target(), Measure.MARK), Cell.words(decision.reason()),
                    each.importanceKnown() ? Cell.count(each.importance()) : Cell.EMPTY,
                    new Cell.Flag(decision.facts().momentOfTruth()),
                    each.customersKnown() ? Cell.count(each.customers()) : Cell.EMPTY, Cell.count(each.complaints()),
                    Cell.amount(Math.round(each.score()), Measure.COUNT),
                    decision.touchpoint() == null ? Cell.EMPTY : subject.link(decision.touchpoint().getOwner()),
                    subject.links(decision.brandValues()), Cell.words(evidence(decision.evidence())));
        }
        return table.build();
    }

    /** Returns the word for what holds. */
    Cell rule(Decision decision) {
        Tone tone = switch (decision.effective()) {
            case REPAIR -> Tone.BAD;
            case EXCEL -> Tone.STAR;
            case CHOOSE -> Tone.WARN;
            case ACCEPT -> decision.overInvested() ? Tone.PLAIN : Tone.GOOD;
        };
        return new Cell.Tag(subject.words().get("rule." + decision.effective()), tone);
    }

    /** Says what a mark rests on: "7.1 (n = 512, Survey, 2026-03-01)". */
    String evidence(List<MarkEvidence> evidence) {
        Words words = subject.words();
        return evidence.stream().map(each -> {
            List<String> parts = Stream.of(each.n() == null ? "" : "n = " + words.number(each.n(), Measure.COUNT),
                    each.source(), each.date() == null ? "" : words.day(each.date())).filter(part -> !part.isBlank()).toList();
            return words.number(each.mark(), Measure.MARK) + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
        }).collect(Collectors.joining("; "));
    }
}
