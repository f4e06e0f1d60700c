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
import java.util.function.Function;
import java.util.stream.Collectors;

import org.klantreis.method.decisions.Decision;
import org.klantreis.method.decisions.Priority;
import org.klantreis.method.decisions.Rule;
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
    private final PriorityTables priorities;
    private final ImprovementTables improvements;
    private final Words words;

    Answers(Subject subject, PriorityTables priorities, ImprovementTables improvements) {
        this.subject = subject;
        this.priorities = priorities;
        this.improvements = improvements;
        words = subject.words();
    }

    Chapter chapter() {
        List<Part> parts = new ArrayList<>();
        parts.add(figures());
        parts.add(repairing());
        parts.add(excelling());
        parts.add(accepting());
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
        figures.add(new Figure(Cell.count(subject.asIs().size()), words.get("figure.journeys", subject.asIs().size()),
                Tone.PLAIN));
        figures.add(new Figure(Cell.count(handoffs.size()), words.get("figure.handoffs",
                handoffs.stream().filter(Passage::isCrossSilo).count()), Tone.PLAIN));
        figures.add(new Figure(Cell.amount(Math.round(waiting), Measure.COUNT), words.get("figure.waiting"), Tone.PLAIN));
        figures.add(new Figure(Cell.count(subject.complaints().size()), words.get("figure.complaints",
                subject.complaints().stream().filter(each -> each.getClosed() == null).count()), Tone.PLAIN));
        figures.add(new Figure(Cell.count(improvements.all().size()), words.get("figure.improvements", improvements.all().stream()
                .filter(each -> each.improvement().getState() == ImprovementState.IMPLEMENTED).count()), Tone.PLAIN));
        return new Part.Figures(figures);
    }

    private Part repairing() {
        List<Priority> repair = priorities.of(Rule.REPAIR);
        long journeys = repair.stream().map(each -> each.decision().journey()).distinct().count();
        return answer("repair", repair.isEmpty() ? Tone.GOOD : Tone.BAD, repair.isEmpty(), items(repair, this::sting),
                "priorities",
                repair.size(), journeys);
    }

    private Part excelling() {
        List<Priority> excel = priorities.of(Rule.EXCEL);
        List<Priority> below = excel.stream().filter(each -> each.decision().belowTarget()).toList();
        return answer("excel", Tone.STAR, excel.isEmpty(), items(below, this::why), "priorities", excel.size(),
                excel.size() - below.size());
    }

    private Part accepting() {
        List<Priority> accept = priorities.of(Rule.ACCEPT);
        List<Priority> over = accept.stream().filter(each -> each.decision().overInvested()).toList();
        long open = priorities.of(Rule.CHOOSE).size();
        boolean inOrder = priorities.decisions().isBasicServiceInOrder();
        return answer("accept", inOrder ? Tone.GOOD : Tone.PLAIN, accept.isEmpty(), items(over, this::why), "priorities",
                accept.size(),
                over.size(), open, inOrder ? 0 : 1, priorities.decisions().insufficient());
    }

    private List<Item> items(List<Priority> some, Function<Decision, String> text) {
        return some.stream().limit(FEW).map(each -> new Item(List.of(subject.ref(each.decision().step()),
                subject.ref(each.decision().journey())), text.apply(each.decision()),
                        Cell.amount(each.decision().mark(), Measure.MARK)))
                .toList();
    }

    private String why(Decision decision) {
        return decision.reasons().isEmpty() ? "" : decision.reasons().get(0);
    }

    /** What hurts there says more than that the mark is low, which the mark says. */
    private String sting(Decision decision) {
        String pain = decision.step().getPain();
        return pain == null || pain.isBlank() ? why(decision) : pain.strip();
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
                .map(each -> new Item(List.of(subject.ref(each.getKey())), names(each.getValue()),
                        Cell.count(each.getValue().size())))
                .toList();
        return answer("inform", bySilo.isEmpty() ? Tone.GOOD : Tone.WARN, bySilo.isEmpty(), items, "improvements", bySilo.size(),
                about.size());
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
        return answer("owe", byCustomer.isEmpty() ? Tone.GOOD : Tone.WARN, byCustomer.isEmpty(), items, "improvements",
                byCustomer.size(), used);
    }

    private static boolean isImplemented(ImprovementStatus status) {
        return status.improvement().getState() == ImprovementState.IMPLEMENTED;
    }

    private String names(List<Improvement> some) {
        return some.stream().map(subject::name).distinct().collect(Collectors.joining("; "));
    }

    private Answer answer(String key, Tone tone, boolean none, List<Item> items, String more, Object... arguments) {
        return new Answer(words.get("answer." + key + ".question"), words.get("answer." + key + (none ? ".none" : ".answer"),
                arguments),
                tone, items, none ? "" : more, words.get("answer." + key + ".more"));
    }
}
