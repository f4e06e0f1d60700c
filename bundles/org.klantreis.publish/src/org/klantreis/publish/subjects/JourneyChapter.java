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
import org.klantreis.publish.contents.Chapter;
import org.klantreis.publish.contents.Part;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Table;

/** The chapter of one journey: what it is, its map, its steps and its handoffs. */
final class JourneyChapter {
    private final Subject subject;
    private final Tables tables;
    private final Pictures pictures;

    JourneyChapter(Subject subject, Tables tables, Pictures pictures) {
        this.subject = subject;
        this.tables = tables;
        this.pictures = pictures;
    }

    Chapter of(Journey journey) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(facts(journey)));
        parts.add(pictures.map(journey));
        add(parts, tables.get("steps").of(journey.getId(), "journey", "does", "thinks", "feels"));
        add(parts, tables.get("before-after").of(journey.getId(), "to-be"));
        if (!pictures.tooMany()) {
            details(parts, journey);
        }
        return new Chapter("journey-" + journey.getId(), subject.name(journey), subject.words().of(journey.getForm()),
                journey.getDocumentation() == null ? "" : journey.getDocumentation().strip(), journey.getId(),
                        Chapter.Group.JOURNEY,
                parts);
    }

    /** Adds what is long; all but the work is in the chapters about all journeys too. */
    private void details(List<Part> parts, Journey journey) {
        add(parts, tables.get("handoffs").of(journey.getId(), "journey"));
        add(parts, tables.get("activities").of(journey.getId(), "journey"));
        add(parts, tables.get("observations").of(journey.getId(), "journey"));
        add(parts, tables.get("missing").of(journey.getId(), "journey"));
    }

    private static void add(List<Part> parts, Table table) {
        if (!table.isEmpty()) {
            parts.add(new Part.Listing(table));
        }
    }

    private List<Part.Fact> facts(Journey journey) {
        List<Part.Fact> facts = new ArrayList<>();
        fact(facts, "persona", subject.link(journey.getPersona()));
        fact(facts, "task", Cell.words(journey.getTask()));
        fact(facts, "goal", Cell.words(journey.getGoal()));
        fact(facts, "trigger", Cell.words(journey.getTrigger()));
        fact(facts, "start", Cell.words(journey.getStart()));
        fact(facts, "end", Cell.words(journey.getEnd()));
        fact(facts, "as-is", subject.link(journey.getAsIs()));
        fact(facts, "part-of", subject.link(journey.getParent()));
        return facts;
    }

    private void fact(List<Part.Fact> facts, String key, Cell value) {
        if (value != Cell.EMPTY) {
            facts.add(new Part.Fact(subject.words().get("fact." + key), value));
        }
    }
}
