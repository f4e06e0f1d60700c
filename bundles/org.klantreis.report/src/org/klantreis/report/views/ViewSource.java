/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.views;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.klantreis.method.personas.PersonaComparison;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.report.map.MapSource;

/**
 * What views are drawn from.
 *
 * @param documents the documents of the project: its catalogue, journeys and complaint books
 * @param about the journey that it is about; null for the whole landscape, where a view can show that
 * @param others further journeys that are shown along with it, where a view can show several; may be none
 * @param language the language of the pictures' own words
 */
public record ViewSource(Collection<? extends Document> documents, Journey about, List<Journey> others, Locale language) {
    /** Keeps the documents and journeys as they are now. */
    public ViewSource {
        documents = List.copyOf(documents);
        others = List.copyOf(others);
    }

    /** Makes the source of views of one journey, or of the landscape for null, in the language of the platform. */
    public ViewSource(Collection<? extends Document> documents, Journey about) {
        this(documents, about, List.of(), Locale.getDefault());
    }

    /** Returns the same in another language. */
    public ViewSource in(Locale other) {
        return new ViewSource(documents, about, others, other);
    }

    /** Returns the same with further journeys. */
    public ViewSource with(List<Journey> further) {
        return new ViewSource(documents, about, further, language);
    }

    /** Returns the journey that it is about. */
    public Optional<Journey> journey() {
        return Optional.ofNullable(about);
    }

    /** Returns the catalogue, where there is one. */
    public Optional<Landscape> landscape() {
        return documents.stream().filter(Landscape.class::isInstance).map(Landscape.class::cast).findFirst();
    }

    /** Returns all journeys of the project. */
    public List<Journey> journeys() {
        return documents.stream().filter(Journey.class::isInstance).map(Journey.class::cast).toList();
    }

    /** Returns the complaint books of the project. */
    public List<ComplaintBook> complaints() {
        return documents.stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast).toList();
    }

    /** Returns the journey with what a map of it needs; fails where it is about none. */
    MapSource map() {
        return MapSource.of(journey().orElseThrow(() -> new IllegalArgumentException("This picture is of one journey; name it.")),
                documents);
    }

    /** Returns the personas to compare; fails where it is about no journey. */
    public PersonaComparison comparison() {
        Journey journey = map().journey();
        double limit = map().insufficientBelow();
        if (!others.isEmpty()) {
            return PersonaComparison.of(Stream.concat(Stream.of(journey), others.stream()).distinct().toList(), limit);
        }
        return PersonaComparison.usual(journey, landscape().map(Landscape::getPersonas).orElse(ECollections.emptyEList()),
                journeys(), limit);
    }

    /** Returns a journey's name, or its id where it has none. */
    static String title(Journey journey) {
        String name = journey.getName();
        return name == null || name.isBlank() ? journey.getId() : name;
    }
}
