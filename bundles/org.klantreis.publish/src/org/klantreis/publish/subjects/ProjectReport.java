/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.measures.Silos;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.publish.contents.Chapter;
import org.klantreis.publish.contents.Part;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.words.Words;
import org.klantreis.report.views.View;

/**
 * Tells of a project: what to do and why, the journeys, and what there is.
 *
 * <pre>{@code
 * Report report = ProjectReport.of(project, Words.of(project, Locale.ENGLISH));
 * }</pre>
 */
public final class ProjectReport {
    /** Chapters that say nothing of one journey alone. */
    private static final Set<String> LANDSCAPE_ONLY = Set.of("journeys", "research", "personas");

    private final Subject subject;
    private final Tables tables;
    private final PriorityTables priorities;
    private final ImprovementTables improvements;

    private ProjectReport(Subject subject) {
        this.subject = subject;
        priorities = new PriorityTables(subject);
        improvements = new ImprovementTables(subject);
        tables = new Tables(subject, priorities, new ProgressTables(subject), improvements);
    }

    /**
     * Makes the report of a project.
     *
     * @param project the project
     * @param words the words to tell it with
     * @return the report, the same for the same model and language
     */
    public static Report of(LandscapeProject project, Words words) {
        return new ProjectReport(new Subject(project, project.journeys(), words)).build();
    }

    /**
     * Makes the report of one journey, with the journeys that are to replace it, or that it is to replace.
     *
     * @param project the project
     * @param journey the journey
     * @param words the words to tell it with
     * @return the report, the same for the same model and language
     */
    public static Report of(LandscapeProject project, Journey journey, Words words) {
        List<Journey> told = project.journeys().stream()
                .filter(other -> other == journey || other.getAsIs() == journey || journey.getAsIs() == other).toList();
        return new ProjectReport(new Subject(project, told, words)).build(journey);
    }

    /** Keeps of the catalogue what the journeys use, and of the rest what is about them. */
    private Report build(Journey journey) {
        Report whole = build();
        List<Chapter> chapters = whole.chapters().stream().filter(chapter -> !LANDSCAPE_ONLY.contains(chapter.key())).toList();
        return new Report(subject.name(journey), whole.title(), whole.locale(), chapters, whole.tables(), whole.facts());
    }

    private Report build() {
        Pictures pictures = new Pictures(subject);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Answers(subject, priorities, improvements).chapter());
        chapters.add(with(chapter("priorities", Chapter.Group.ANSWERS,
                List.of(tables.get("priorities").without("owner", "brand-values", "rests-on", "score"))),
                pictures.of(View.QUADRANT, subject.only().orElse(null), "quadrant")));
        add(chapters, "progress", Chapter.Group.LANDSCAPE, "progress", "missing");
        chapters.add(chapter("journeys", Chapter.Group.LANDSCAPE, List.of(tables.get("journeys").asides(),
                tables.get("good-parts"))));
        chapters.add(with(chapter("handoffs", Chapter.Group.LANDSCAPE, List.of(tables.get("silo-pairs"), tables.get("handoffs"))),
                pictures.of(View.NETWORK, subject.only().orElse(null), "network")));
        add(chapters, "complaints", Chapter.Group.LANDSCAPE, "clusters", "complaints");
        add(chapters, "improvements", Chapter.Group.LANDSCAPE, "improvements", "not-informed", "not-told", "before-after",
                "effects");
        add(chapters, "personas", Chapter.Group.LANDSCAPE, "personas");
        add(chapters, "research", Chapter.Group.LANDSCAPE, "insights", "studies", "participants");
        add(chapters, "observed", Chapter.Group.LANDSCAPE, "observations");
        JourneyChapter chapter = new JourneyChapter(subject, tables, pictures);
        for (Journey journey : subject.journeys()) {
            chapters.add(chapter.of(journey));
        }
        tables.catalogue().forEach(key -> add(chapters, key, Chapter.Group.CATALOGUE, key));
        Landscape landscape = subject.landscape();
        Report.Facts facts = new Report.Facts(Silos.numbered(landscape).size(), landscape.getInsufficientBelow(),
                landscape.getExcelFrom());
        return new Report(subject.name(landscape), subject.words().get("report.project"), subject.words().locale(), chapters,
                tables.all(), facts);
    }

    private void add(List<Chapter> chapters, String key, Chapter.Group group, String... keys) {
        Chapter chapter = chapter(key, group, Arrays.stream(keys).map(tables::get).filter(Objects::nonNull).toList());
        if (!chapter.parts().isEmpty()) {
            chapters.add(chapter);
        }
    }

    /** Returns the chapter with a picture before what else is in it. */
    private static Chapter with(Chapter chapter, Part picture) {
        List<Part> parts = new ArrayList<>(List.of(picture));
        parts.addAll(chapter.parts());
        return new Chapter(chapter.key(), chapter.title(), chapter.kicker(), chapter.lead(), chapter.element(), chapter.group(),
                parts);
    }

    private Chapter chapter(String key, Chapter.Group group, List<Table> some) {
        Words words = subject.words();
        List<Part> parts = new ArrayList<>();
        some.stream().filter(table -> !table.isEmpty()).forEach(table -> parts.add(new Part.Listing(table)));
        return new Chapter(key, words.get("chapter." + key), "", words.get("chapter." + key + ".lead"), "", group, parts);
    }
}
