/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.ElementLabels;
import org.klantreis.diff.output.Summary;
import org.klantreis.impact.Effect;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Line;
import org.klantreis.impact.Section;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.measures.Silos;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.publish.contents.Chapter;
import org.klantreis.publish.contents.Part;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Ref;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.tables.TableBuilder;
import org.klantreis.publish.tables.Tone;
import org.klantreis.publish.words.Words;

/**
 * Tells of a change under review: what differs between two states of a landscape, and what that does.
 *
 * <pre>{@code
 * Report report = ReviewReport.of(comparison, Optional.of(effect), "main", "working tree", after, words);
 * }</pre>
 */
public final class ReviewReport {
    private static final int FEW = 8;

    private final Comparison comparison;
    private final Optional<Effect> effect;
    private final String before;
    private final String after;
    private final Subject subject;
    private final Words words;

    private ReviewReport(Comparison comparison, Optional<Effect> effect, String before, String after, Subject subject) {
        this.comparison = comparison;
        this.effect = effect;
        this.before = before;
        this.after = after;
        this.subject = subject;
        words = subject.words();
    }

    /**
     * Makes the report of a change.
     *
     * @param comparison what differs
     * @param effect what the change does; empty where that was not asked
     * @param before what the older state is called
     * @param after what the newer state is called
     * @param project the newer state
     * @param words the words to tell it with
     * @return the report, the same for the same change
     */
    public static Report of(Comparison comparison, Optional<Effect> effect, String before, String after, LandscapeProject project,
            Words words) {
        return new ReviewReport(comparison, effect, before, after, new Subject(project, touched(comparison, project), words))
                .build();
    }

    /** Returns the journeys in whose files something differs and that are still there. */
    private static List<Journey> touched(Comparison comparison, LandscapeProject project) {
        List<EObject> roots = comparison.changes().stream().map(diff -> EcoreUtil.getRootContainer(diff.element())).toList();
        return project.journeys().stream().filter(roots::contains).toList();
    }

    private Report build() {
        Table changes = changes();
        Table effects = effects();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter("answers", words.get("chapter.review"), "", words.get("review.between", before, after), "",
                Chapter.Group.ANSWERS, overview(changes)));
        if (!effects.isEmpty()) {
            chapters.add(chapter("effects-of-change", effects));
        }
        if (!changes.isEmpty()) {
            chapters.add(chapter("differences", changes));
        }
        Pictures pictures = new Pictures(subject);
        for (Journey journey : subject.journeys()) {
            chapters.add(new Chapter("journey-" + journey.getId(), subject.name(journey), words.of(journey.getForm()), "",
                    journey.getId(),
                    Chapter.Group.JOURNEY, List.of(pictures.map(journey),
                            new Part.Listing(changes.of(journey.getId(), "file").asides()))));
        }
        Landscape landscape = subject.landscape();
        return new Report(subject.name(landscape), words.get("report.review", before, after), words.locale(), chapters,
                List.of(effects, changes), new Report.Facts(Silos.numbered(landscape).size(), landscape.getInsufficientBelow(),
                        landscape.getExcelFrom()));
    }

    private Chapter chapter(String key, Table table) {
        return new Chapter(key, words.get("chapter." + key), "", words.get("chapter." + key + ".lead"), "", Chapter.Group.ANSWERS,
                List.of(new Part.Listing(table)));
    }

    private List<Part> overview(Table changes) {
        List<Part> parts = new ArrayList<>();
        List<Part.Figure> figures = new ArrayList<>();
        for (ElementDiff.Kind kind : ElementDiff.Kind.values()) {
            figures.add(new Part.Figure(Cell.count(comparison.changes().stream().filter(diff -> diff.kind() == kind).count()),
                    words.get("review.count." + kind), Tone.PLAIN));
        }
        effect.ifPresent(found -> {
            figures.add(new Part.Figure(Cell.count(count(found, Judgement.REGRESSION)), words.get("review.count.REGRESSION"),
                    count(found, Judgement.REGRESSION) > 0 ? Tone.BAD : Tone.PLAIN));
            figures.add(new Part.Figure(Cell.count(count(found, Judgement.IMPROVEMENT)), words.get("review.count.IMPROVEMENT"),
                    count(found, Judgement.IMPROVEMENT) > 0 ? Tone.GOOD : Tone.PLAIN));
        });
        parts.add(new Part.Figures(figures));
        effect.ifPresent(found -> {
            parts.add(answer("worse", found, Judgement.REGRESSION, Tone.BAD));
            parts.add(answer("better", found, Judgement.IMPROVEMENT, Tone.GOOD));
        });
        if (effect.isEmpty()) {
            parts.add(new Part.Prose("", words.get("review.no-effect")));
        }
        List<Part.Item> first = changes.rows().stream().limit(FEW).map(row -> new Part.Item(
                ((Cell.Links) row.cells().get(1)).refs(), ((Cell.Words) row.cells().get(4)).text(), row.cells().get(0))).toList();
        parts.add(new Part.Answer(words.get("answer.changed.question"), Summary.of(comparison) + ".", Tone.PLAIN, first,
                changes.isEmpty() ? "" : "differences", words.get("answer.changed.more")));
        return parts;
    }

    private Part answer(String key, Effect found, Judgement judgement, Tone tone) {
        List<Part.Item> items = found.sections().stream().flatMap(section -> section.lines().stream()
                .filter(line -> line.judgement() == judgement)
                .map(line -> new Part.Item(List.of(), line.sentence(), Cell.EMPTY))).toList();
        int count = items.size();
        return new Part.Answer(words.get("answer." + key + ".question"),
                words.get("answer." + key + (count == 0 ? ".none" : ".answer"), count),
                count == 0 ? Tone.QUIET : tone, items.subList(0, Math.min(FEW, count)), count == 0 ? "" : "effects-of-change",
                words.get("answer." + key + ".more"));
    }

    private static long count(Effect found, Judgement judgement) {
        return found.sections().stream().flatMap(section -> section.entries().stream())
                .filter(entry -> entry.judgement() == judgement)
                .count();
    }

    private Table effects() {
        TableBuilder table = subject.table("effects-of-change").columns("question*", "judgement*", "told~", "before#", "after#");
        if (effect.isPresent()) {
            for (Section section : effect.get().sections()) {
                section.problem().ifPresent(problem -> table.row("", "", Cell.words(section.title()),
                        new Cell.Tag(words.get("judgement.UNANSWERED"), Tone.WARN), Cell.words(problem), Cell.EMPTY, Cell.EMPTY));
                for (Line line : section.lines()) {
                    table.row("", "", Cell.words(section.title()), judgement(line.judgement()), Cell.words(line.sentence()),
                            Cell.count(section.before()), Cell.count(section.after()));
                }
            }
        }
        return table.build();
    }

    private Cell judgement(Judgement judgement) {
        Tone tone = judgement == Judgement.REGRESSION ? Tone.BAD : judgement == Judgement.IMPROVEMENT ? Tone.GOOD : Tone.QUIET;
        return new Cell.Tag(words.get("judgement." + judgement), tone);
    }

    private Table changes() {
        ElementLabels labels = new ElementLabels();
        TableBuilder table = subject.table("differences").columns("happened*", "where!", "type*", "file*", "told~");
        for (ElementDiff diff : comparison.changes()) {
            EObject root = EcoreUtil.getRootContainer(diff.element());
            String of = root instanceof Journey journey ? journey.getId() : "";
            List<String> steps = labels.steps(diff.element());
            table.row(diff.kind() == ElementDiff.Kind.DELETED ? "" : diff.id(), of, kind(diff.kind()),
                    Cell.link(new Ref(diff.id(), String.join(ElementLabel.STEP, steps))),
                    Cell.words(ElementLabel.words(diff.type().getName()).toLowerCase(Locale.ROOT)), Cell.words(labels.own(root)),
                    Cell.words(told(diff)));
        }
        return table.build();
    }

    private static String told(ElementDiff diff) {
        String summary = Summary.of(diff);
        int colon = summary.indexOf(": ");
        String name = ElementLabel.own(diff.element()) + ": ";
        String rest = summary.startsWith(name) ? summary.substring(name.length()) : colon < 0 ? summary
                : summary.substring(colon + 2);
        boolean moved = diff.changes().stream().anyMatch(Change.Moved.class::isInstance);
        return rest.isBlank() && moved ? "moved" : rest;
    }

    private Cell kind(ElementDiff.Kind kind) {
        Tone tone = kind == ElementDiff.Kind.ADDED ? Tone.GOOD : kind == ElementDiff.Kind.DELETED ? Tone.BAD : Tone.WARN;
        return new Cell.Tag(words.get("happened." + kind), tone);
    }
}
