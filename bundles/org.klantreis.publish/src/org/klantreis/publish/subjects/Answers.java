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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.klantreis.method.improvements.ImprovementStatus;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Participant;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.model.measures.Passage;
import org.klantreis.publish.contents.Chapter;
import org.klantreis.publish.contents.Part;
import org.klantreis.publish.contents.Part.Answer;
import org.klantreis.publish.contents.Part.Figure;
import org.klantreis.publish.contents.Part.Item;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Measure;
import org.klantreis.publish.tables.Tone;
import org.klantreis.publish.words.Words;

/** The first chapter: for those who decide and read no further. */
final class Answers {
    private static final int FEW = 5;

    private final Subject subject;
    private final ImprovementTables improvements;
    private final Words words;

    Answers(Subject subject, ImprovementTables improvements) {
        this.subject = subject;
        this.improvements = improvements;
        words = subject.words();
    }

    Chapter chapter() {
        List<Part> parts = new ArrayList<>();
        parts.add(figures());
        parts.add(informing());
        parts.add(owing());
        String promise = subject.landscape().getBrandPromise();
        return new Chapter("answers", words.get("chapter.answers"), "", promise == null || promise.isBlank() ? ""
                : words.get("answers.promise", promise.strip()), "", Chapter.Group.ANSWERS, parts);
    }

    private Part figures() {
        List<Passage> handoffs = subject.asIs().stream().flatMap(journey -> subject.flow(journey).handoffs().stream()).toList();
        double waiting = subject.asIs().stream().mapToDouble(JourneyTables::waiting).sum();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(Cell.count(subject.asIs().size()), words.get("figure.journeys", subject.asIs().size()), Tone.PLAIN));
        figures.add(new Figure(Cell.count(handoffs.size()), words.get("figure.handoffs",
                handoffs.stream().filter(Passage::isCrossSilo).count()), Tone.PLAIN));
        figures.add(new Figure(Cell.amount(Math.round(waiting), Measure.COUNT), words.get("figure.waiting"), Tone.PLAIN));
        figures.add(new Figure(Cell.count(subject.complaints().size()), words.get("figure.complaints",
                subject.complaints().stream().filter(each -> each.getClosed() == null).count()), Tone.PLAIN));
        figures.add(new Figure(Cell.count(improvements.all().size()), words.get("figure.improvements", improvements.all().stream()
                .filter(each -> each.improvement().getState() == ImprovementState.IMPLEMENTED).count()), Tone.PLAIN));
        return new Part.Figures(figures);
    }

    private Part informing() {
        Map<OrganisationUnit, List<Improvement>> bySilo = new LinkedHashMap<>();
        Set<Improvement> about = new LinkedHashSet<>();
        for (ImprovementStatus status : improvements.all()) {
            for (ConcernedSilo silo : status.notInformed()) {
                bySilo.computeIfAbsent(silo.silo(), key -> new ArrayList<>()).add(status.improvement());
                about.add(status.improvement());
            }
        }
        List<Item> items = bySilo.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<OrganisationUnit, List<Improvement>> each) -> -each.getValue().size())
                        .thenComparing(each -> subject.name(each.getKey())))
                .limit(FEW)
                .map(each -> new Item(List.of(subject.ref(each.getKey())), names(each.getValue()), Cell.count(each.getValue().size())))
                .toList();
        return answer("inform", bySilo.isEmpty(), items, "improvements", bySilo.size(), about.size());
    }

    private Part owing() {
        Map<Participant, List<ImprovementStatus>> byCustomer = new LinkedHashMap<>();
        for (ImprovementStatus status : improvements.all()) {
            for (CustomerInput input : status.notTold()) {
                byCustomer.computeIfAbsent(input.customer(), key -> new ArrayList<>()).add(status);
            }
        }
        long used = byCustomer.values().stream().filter(list -> list.stream().anyMatch(Answers::isImplemented)).count();
        List<Item> items = byCustomer.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Participant, List<ImprovementStatus>> each) -> each.getValue().stream()
                        .noneMatch(Answers::isImplemented)).thenComparing(each -> subject.name(each.getKey())))
                .limit(FEW)
                .map(each -> new Item(List.of(subject.ref(each.getKey())),
                        names(each.getValue().stream().map(ImprovementStatus::improvement).toList()),
                        each.getValue().stream().filter(Answers::isImplemented).findFirst()
                                .map(status -> improvements.state(status.improvement())).orElse(Cell.EMPTY)))
                .toList();
        return answer("owe", byCustomer.isEmpty(), items, "improvements", byCustomer.size(), used);
    }

    private static boolean isImplemented(ImprovementStatus status) {
        return status.improvement().getState() == ImprovementState.IMPLEMENTED;
    }

    private String names(List<Improvement> some) {
        return some.stream().map(subject::name).distinct().collect(Collectors.joining("; "));
    }

    private Answer answer(String key, boolean none, List<Item> items, String more, Object... arguments) {
        return new Answer(words.get("answer." + key + ".question"), words.get("answer." + key + (none ? ".none" : ".answer"), arguments),
                none ? Tone.GOOD : Tone.WARN, items, none ? "" : more, words.get("answer." + key + ".more"));
    }
}
