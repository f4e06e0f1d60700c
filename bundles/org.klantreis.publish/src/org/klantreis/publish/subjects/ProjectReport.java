/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.measures.Silos;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.publish.contents.Chapter;
import org.klantreis.publish.contents.Part;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.words.Words;

/**
 * Tells of a project: what to do and why, the journeys, and what there is.
 *
 * <pre>{@code
 * Report report = ProjectReport.of(project, Words.of(project, Locale.ENGLISH));
 * }</pre>
 */
public final class ProjectReport {
    private final Subject subject;

    private ProjectReport(Subject subject) {
        this.subject = subject;
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

    private Report build() {
        Words words = subject.words();
        JourneyTables ofJourneys = new JourneyTables(subject);
        Table journeys = ofJourneys.journeys();
        Table steps = ofJourneys.steps();
        Table handoffs = ofJourneys.handoffs();
        List<Table> catalogue = new CatalogueTables(subject, Usage.of(subject)).all();
        List<Table> tables = new ArrayList<>(List.of(journeys, steps, ofJourneys.activities(), handoffs));
        tables.addAll(catalogue);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(chapter("journeys", Chapter.Group.LANDSCAPE, new Part.Listing(journeys.asides())));
        chapters.add(chapter("handoffs", Chapter.Group.LANDSCAPE, new Part.Listing(handoffs)));
        JourneyChapter chapter = new JourneyChapter(subject, steps, handoffs);
        for (Journey journey : subject.journeys()) {
            chapters.add(chapter.of(journey));
        }
        for (Table table : catalogue) {
            if (!table.isEmpty()) {
                chapters.add(chapter(table.key(), Chapter.Group.CATALOGUE, new Part.Listing(table)));
            }
        }
        Landscape landscape = subject.landscape();
        Report.Facts facts = new Report.Facts(Silos.numbered(landscape).size(), landscape.getInsufficientBelow(),
                landscape.getExcelFrom());
        return new Report(subject.name(landscape), words.get("report.project"), words.locale(), chapters, tables, facts);
    }

    private Chapter chapter(String key, Chapter.Group group, Part... parts) {
        Words words = subject.words();
        return new Chapter(key, words.get("chapter." + key), "", words.get("chapter." + key + ".lead"), "", group, List.of(parts));
    }
}
