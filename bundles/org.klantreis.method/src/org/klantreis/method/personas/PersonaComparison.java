/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.personas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.klantreis.model.Channel;
import org.klantreis.model.Journey;
import org.klantreis.model.Measurement;
import org.klantreis.model.Persona;
import org.klantreis.model.Step;

/**
 * Personas side by side: what each of them meets, which mark it gives, and whether the channels are those that it likes. Either
 * one
 * journey as several personas make it, or several journeys for the same task, each with its own persona.
 *
 * <pre>{@code
 * PersonaComparison compared = PersonaComparison.usual(journey, landscape.getPersonas(), project.journeys(), 5.5);
 * for (Moment moment : compared.moments()) {
 *     moment.of(0).flatMap(Encounter::mark).ifPresent(mark -> System.out.println(mark.value()));
 * }
 * }</pre>
 */
public final class PersonaComparison {
    private final List<Traveller> travellers;
    private final List<Moment> moments;

    private PersonaComparison(List<Journey> journeys, List<Persona> personas, List<Step[]> rows, double insufficientBelow) {
        List<Moment> met = new ArrayList<>();
        for (Step[] row : rows) {
            List<Encounter> encounters = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                encounters.add(row[i] == null ? null : encounter(row[i], personas.get(i), journeys.get(i)));
            }
            met.add(new Moment(encounters));
        }
        moments = List.copyOf(met);
        List<Traveller> who = new ArrayList<>();
        for (int i = 0; i < journeys.size(); i++) {
            who.add(traveller(i, journeys.get(i), personas.get(i), insufficientBelow));
        }
        travellers = List.copyOf(who);
    }

    /**
     * Compares personas on one journey.
     *
     * @param journey the journey
     * @param personas the personas, in the order of the columns
     * @param insufficientBelow below which mark a mark is insufficient
     */
    public static PersonaComparison of(Journey journey, Collection<Persona> personas, double insufficientBelow) {
        List<Persona> columns = new ArrayList<>(personas);
        List<Journey> journeys = columns.stream().map(persona -> journey).toList();
        List<Step[]> rows = steps(journey).map(step -> columns.stream().map(persona -> step).toArray(Step[]::new)).toList();
        return new PersonaComparison(journeys, columns, rows, insufficientBelow);
    }

    /**
     * Compares journeys, each with its own persona. Steps stand beside each other that meet the same touchpoint, trace each
     * other,
     * or have the same name.
     *
     * @param journeys the journeys, in the order of the columns
     * @param insufficientBelow below which mark a mark is insufficient
     */
    public static PersonaComparison of(List<Journey> journeys, double insufficientBelow) {
        Alignment alignment = new Alignment(journeys.size());
        for (int i = 0; i < journeys.size(); i++) {
            alignment.add(i, steps(journeys.get(i)).toList());
        }
        List<Persona> personas = new ArrayList<>();
        journeys.forEach(journey -> personas.add(journey.getPersona()));
        return new PersonaComparison(List.copyOf(journeys), personas, alignment.rows(), insufficientBelow);
    }

    /**
     * Compares what is worth comparing for a journey: with the journeys for the same task where there are any, else the personas
     * that were asked for marks of it, else, where only its own was, all personas by the channels that they like.
     *
     * @param journey the journey
     * @param personas all personas
     * @param journeys all journeys
     * @param insufficientBelow below which mark a mark is insufficient
     */
    public static PersonaComparison usual(Journey journey, Collection<Persona> personas, Collection<Journey> journeys,
            double insufficientBelow) {
        List<Journey> sameTask = sameTask(journey, journeys);
        if (sameTask.size() > 1) {
            return of(sameTask, insufficientBelow);
        }
        Set<Persona> asked = asked(journey);
        if (asked.size() < 2) {
            asked.addAll(personas);
        }
        return of(journey, asked.isEmpty() ? Collections.singletonList(null) : asked, insufficientBelow);
    }

    /** Returns a journey with all others of its form and task that other personas make, itself first. */
    public static List<Journey> sameTask(Journey journey, Collection<Journey> journeys) {
        List<Journey> found = new ArrayList<>(List.of(journey));
        String task = plain(journey.getTask());
        for (Journey other : journeys) {
            if (other != journey && !task.isEmpty() && other.getForm() == journey.getForm() && task.equals(plain(other.getTask()))
                    && found.stream().noneMatch(known -> known.getPersona() == other.getPersona())) {
                found.add(other);
            }
        }
        return found;
    }

    /**
     * Returns the personas whose marks are known in a journey: its own, then those that were asked, in the order of the steps.
     */
    public static Set<Persona> asked(Journey journey) {
        Set<Persona> asked = new LinkedHashSet<>();
        if (journey.getPersona() != null) {
            asked.add(journey.getPersona());
        }
        steps(journey).flatMap(PersonaComparison::measurements).map(Measurement::getPersona).filter(Objects::nonNull)
                .forEach(asked::add);
        return asked;
    }

    /** Returns the columns. */
    public List<Traveller> travellers() {
        return travellers;
    }

    /** Returns the rows, in the order of the journeys. */
    public List<Moment> moments() {
        return moments;
    }

    /** Says whether the columns are of different journeys. */
    public boolean isOfSeveralJourneys() {
        return travellers.stream().map(Traveller::journey).distinct().count() > 1;
    }

    private Traveller traveller(int column, Journey journey, Persona persona, double limit) {
        List<Encounter> met = moments.stream().flatMap(moment -> moment.of(column).stream()).toList();
        List<Encounter> marked = met.stream().filter(encounter -> encounter.mark().isPresent()).toList();
        Encounter lowest = null;
        for (Encounter encounter : marked) {
            lowest = lowest == null || encounter.given().value() < lowest.given().value() ? encounter : lowest;
        }
        double sum = marked.stream().mapToDouble(encounter -> encounter.given().value()).sum();
        Set<Channel> offered = new LinkedHashSet<>();
        met.stream().map(Encounter::channel).filter(Objects::nonNull).forEach(offered::add);
        List<Channel> missed = persona == null ? List.of()
                : persona.getChannelPreferences().stream().filter(channel -> !offered.contains(channel)).toList();
        return new Traveller(journey, persona, marked.isEmpty() ? null : sum / marked.size(), marked.size(),
                (int) marked.stream().filter(encounter -> encounter.given().value() < limit).count(), lowest,
                (int) met.stream().filter(encounter -> encounter.rank() > 0).count(),
                (int) met.stream().filter(encounter -> encounter.channel() != null).count(), missed);
    }

    private static Encounter encounter(Step step, Persona persona, Journey journey) {
        Channel channel = step.getTouchpoint() == null || step.getTouchpoint().eIsProxy() ? null
                : step.getTouchpoint().getChannel();
        PersonaMark mark = PersonaMarks.of(step, persona, journey);
        if (channel == null || persona == null || persona.getChannelPreferences().isEmpty()) {
            return new Encounter(step, mark, channel, ChannelFit.UNKNOWN, 0);
        }
        int rank = persona.getChannelPreferences().indexOf(channel) + 1;
        return new Encounter(step, mark, channel, rank == 1 ? ChannelFit.BEST : rank > 1 ? ChannelFit.LIKED : ChannelFit.OTHER,
                rank);
    }

    private static Stream<Measurement> measurements(Step step) {
        Stream<Measurement> ofTouchpoint = step.getTouchpoint() == null || step.getTouchpoint().eIsProxy() ? Stream.empty()
                : step.getTouchpoint().getMeasurements().stream();
        return Stream.concat(step.getMeasurements().stream(), ofTouchpoint);
    }

    private static Stream<Step> steps(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream());
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
