/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.method.improvements.BeforeAfter;
import org.klantreis.method.improvements.ImprovementStatus;
import org.klantreis.method.improvements.Measure;
import org.klantreis.model.Effect;
import org.klantreis.model.Improvement;
import org.klantreis.model.Journey;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.ConcernedUnit;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.tables.TableBuilder;
import org.klantreis.publish.tables.Tone;

/** The tables of improvements: how they stand, who must know, whom an answer is owed, and what they change. */
final class ImprovementTables {
    private final Subject subject;
    private final List<ImprovementStatus> all;

    ImprovementTables(Subject subject) {
        this.subject = subject;
        Set<Journey> told = new HashSet<>(subject.journeys());
        all = ImprovementStatus.all(subject.landscape(), subject.words().locale()).stream()
                .filter(each -> concerns(each.improvement(), told)).toList();
    }

    /** An improvement is told of with the journeys whose steps it changes or which it is to lead to; one without any always. */
    private static boolean concerns(Improvement improvement, Set<Journey> journeys) {
        boolean without = improvement.getToBe() == null && improvement.getSteps().isEmpty();
        return without || journeys.contains(improvement.getToBe())
                || improvement.getSteps().stream().anyMatch(step -> journeys.contains(EcoreUtil.getRootContainer(step)));
    }

    /** Returns how each improvement stands. */
    List<ImprovementStatus> all() {
        return all;
    }

    /** The improvements, a row each. */
    Table improvements() {
        TableBuilder table = subject.table("improvements").noun(subject.words().get("noun.improvement"))
                .columns("improvement!", "state*",
                "next-state", "lacks~", "to-be", "steps", "not-informed", "not-told", "pilot-begin@", "pilot-end@", "as-planned?",
                "outcome~", "implemented@", "about~");
        for (ImprovementStatus each : all) {
            Improvement improvement = each.improvement();
            table.row(improvement.getId(), "", subject.link(improvement), state(improvement),
                    Cell.words(each.next().map(subject.words()::of).orElse("")), Cell.words(String.join(" ", each.missing())),
                    subject.link(improvement.getToBe()), subject.links(improvement.getSteps()),
                    subject.links(each.notInformed().stream().map(ConcernedSilo::silo).toList()),
                    subject.links(each.notTold().stream().map(CustomerInput::customer).toList()),
                            Cell.day(improvement.getPilotBegin()),
                    Cell.day(improvement.getPilotEnd()),
                    improvement.getPilotAsPlanned() == null ? Cell.EMPTY : new Cell.Flag(improvement.getPilotAsPlanned()),
                    Cell.words(improvement.getPilotOutcome()), Cell.day(improvement.getImplemented()),
                    Cell.words(improvement.getDocumentation()));
        }
        return table.build();
    }

    Cell state(Improvement improvement) {
        Tone tone = switch (improvement.getState()) {
            case DESIGNED -> Tone.QUIET;
            case PILOT -> Tone.WARN;
            case CHECKED -> Tone.STAR;
            case IMPLEMENTED -> Tone.GOOD;
        };
        return new Cell.Tag(subject.words().of(improvement.getState()), tone);
    }

    /** The silos that improvements concern and that were not informed. */
    Table notInformed() {
        TableBuilder table = subject.table("not-informed").columns("silo*", "improvement*", "state*", "units", "concern",
                "steps");
        for (ImprovementStatus each : all) {
            for (ConcernedSilo silo : each.notInformed()) {
                table.row("", "", subject.link(silo.silo()), subject.link(each.improvement()), state(each.improvement()),
                        subject.links(silo.units().stream().map(ConcernedUnit::unit).toList()),
                        Cell.words(subject.words().get(silo.isDirect() ? "concern.direct" : "concern.indirect")),
                        subject.links(silo.units().stream().flatMap(unit -> unit.steps().stream()).distinct().toList()));
            }
        }
        return table.build();
    }

    /** The customers whose input improvements used and who were not told. */
    Table notTold() {
        TableBuilder table = subject.table("not-told").columns("customer*", "improvement*", "state*", "implemented@", "input",
                "persona*");
        for (ImprovementStatus each : all) {
            for (CustomerInput input : each.notTold()) {
                table.row("", "", subject.link(input.customer()), subject.link(each.improvement()), state(each.improvement()),
                        Cell.day(each.improvement().getImplemented()), Cell.words(inputs(input)),
                                subject.link(input.customer().getPersona()));
            }
        }
        return table.build();
    }

    String inputs(CustomerInput input) {
        return input.inputs().stream().map(each -> subject.words().get("input." + each.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** What becomes of journeys that are to replace others. */
    Table beforeAfter() {
        TableBuilder table = subject.table("before-after").columns("to-be*", "as-is", "measure", "before#", "after#", "change#",
                "better?*");
        Set<Journey> told = new HashSet<>(subject.journeys());
        for (BeforeAfter each : BeforeAfter.all(subject.documents())) {
            if (told.contains(each.journey())) {
                for (BeforeAfter.Line line : each.lines()) {
                    table.row("", each.journey().getId(), subject.link(each.journey()), subject.link(each.asIs()),
                            Cell.words(line.measure().title(subject.words().locale())), amount(line.before(), line.measure()),
                            amount(line.after(), line.measure()),
                            line.change().isEmpty() ? Cell.EMPTY : Cell.amount(line.change().getAsDouble(),
                                    unit(line.measure(), true)),
                            new Cell.Flag(line.isBetter()));
                }
            }
        }
        return table.build();
    }

    private static Cell amount(OptionalDouble value, Measure measure) {
        return value.isEmpty() ? Cell.EMPTY : Cell.amount(value.getAsDouble(), unit(measure, false));
    }

    private static org.klantreis.publish.tables.Measure unit(Measure measure, boolean change) {
        return switch (measure) {
            case WAITING_HOURS -> org.klantreis.publish.tables.Measure.HOURS;
            case MEAN_MARK, LOWEST_MARK -> change ? org.klantreis.publish.tables.Measure.NUMBER
                    : org.klantreis.publish.tables.Measure.MARK;
            default -> org.klantreis.publish.tables.Measure.COUNT;
        };
    }

    /** What improvements brought about. */
    Table effects() {
        TableBuilder table = subject.table("effects").columns("improvement*", "effect*", "measure~", "before#", "after#",
                "date@", "source~");
        for (ImprovementStatus each : all) {
            for (Effect effect : each.improvement().getEffects()) {
                table.row("", "", subject.link(each.improvement()), Cell.words(subject.words().of(effect.getKind())),
                        Cell.words(effect.getMeasure()), Cell.amount(effect.getBefore(),
                                org.klantreis.publish.tables.Measure.NUMBER),
                        Cell.amount(effect.getAfter(), org.klantreis.publish.tables.Measure.NUMBER), Cell.day(effect.getDate()),
                        Cell.words(effect.getSource()));
            }
        }
        return table.build();
    }
}
