/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.diff.ElementLabels;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Research;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Ref;
import org.klantreis.publish.tables.TableBuilder;
import org.klantreis.publish.words.Words;

/**
 * What a report is about: a landscape with some or all of its journeys, and the words to tell of it. It holds what it found when
 * it was made.
 */
final class Subject {
    private final Landscape landscape;
    private final List<Journey> journeys;
    private final List<Document> documents;
    private final Words words;
    private final ElementLabels labels = new ElementLabels();
    private final Map<Journey, Flow> flows = new HashMap<>();
    private final Map<Touchpoint, List<Complaint>> complaints = new LinkedHashMap<>();

    /**
     * Makes one.
     *
     * @param project the project
     * @param journeys those of its journeys that are told of
     * @param words the words
     */
    Subject(LandscapeProject project, Collection<Journey> journeys, Words words) {
        documents = project.documents();
        landscape = project.landscape().orElseGet(KlantreisFactory.eINSTANCE::createLandscape);
        this.words = words;
        this.journeys = new ArrayList<>(journeys);
        this.journeys.sort(Comparator.comparing(Journey::getForm).thenComparing(this::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Journey::getId));
        for (Complaint complaint : allComplaints().toList()) {
            if (isThere(complaint.getTouchpoint())) {
                complaints.computeIfAbsent(complaint.getTouchpoint(), touchpoint -> new ArrayList<>()).add(complaint);
            }
        }
    }

    Landscape landscape() {
        return landscape;
    }

    /** Returns the journeys: as is, to be, observed, each by name. */
    List<Journey> journeys() {
        return journeys;
    }

    /** Returns all journeys of the project, also those that are not told of. */
    List<Journey> allJourneys() {
        return all(Journey.class).toList();
    }

    /** Returns the journeys as they are, by name. */
    List<Journey> asIs() {
        return journeys.stream().filter(journey -> journey.getForm() == JourneyForm.AS_IS).toList();
    }

    /** Returns the one journey as it is that is told of; empty where there are none or several. */
    Optional<Journey> only() {
        return asIs().size() == 1 ? Optional.of(asIs().get(0)) : Optional.empty();
    }

    List<Document> documents() {
        return documents;
    }

    Words words() {
        return words;
    }

    TableBuilder table(String key) {
        return new TableBuilder(key, words::get);
    }

    <T extends Document> Stream<T> all(Class<T> type) {
        return documents.stream().filter(type::isInstance).map(type::cast);
    }

    List<Study> studies() {
        return all(Research.class).flatMap(research -> research.getStudies().stream()).toList();
    }

    /** Says whether all journeys of the project are told of. */
    boolean isWhole() {
        return all(Journey.class).count() == journeys.size();
    }

    /** Returns the complaints, in the order of the books; where some journeys are told of only those about their touchpoints. */
    List<Complaint> complaints() {
        if (isWhole()) {
            return allComplaints().toList();
        }
        Set<Touchpoint> met = journeys.stream().flatMap(journey -> steps(journey).stream()).map(Step::getTouchpoint)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        return allComplaints().filter(complaint -> met.contains(complaint.getTouchpoint())).toList();
    }

    private Stream<Complaint> allComplaints() {
        return all(ComplaintBook.class).flatMap(book -> book.getComplaints().stream());
    }

    /** Returns the steps of a journey, in order. */
    static List<Step> steps(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
    }

    /** Returns the journey that a step is in. */
    static Journey journeyOf(Step step) {
        return (Journey) step.eContainer().eContainer();
    }

    Flow flow(Journey journey) {
        return flows.computeIfAbsent(journey, Flow::of);
    }

    List<Complaint> complaintsAbout(Touchpoint touchpoint) {
        return touchpoint == null ? List.of() : complaints.getOrDefault(touchpoint, List.of());
    }

    /** Returns the name of an element, or what stands for it. */
    String name(EObject element) {
        return labels.own(element);
    }

    /** Returns an element by name; null where there is none. */
    Ref ref(Identified element) {
        return isThere(element) ? new Ref(element.getId(), name(element)) : null;
    }

    /** Returns a cell with the name of an element. */
    Cell link(Identified element) {
        return Cell.link(ref(element));
    }

    /** Returns a cell with the names of elements. */
    Cell links(Collection<? extends Identified> elements) {
        return Cell.links(elements.stream().filter(Subject::isThere).map(this::ref).toList());
    }

    static boolean isThere(Identified element) {
        return element != null && !element.eIsProxy() && element.getId() != null;
    }

    static <T extends Identified> Optional<T> there(T element) {
        return Optional.ofNullable(element).filter(Subject::isThere);
    }
}
