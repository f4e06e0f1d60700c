/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.klantreis.model.Channel;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Observation;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.Touchpoint;

/**
 * What an auditor saw at a step, before it is entered.
 *
 * @param step the step
 * @param kind how it went
 * @param date when it was seen; null where unknown
 * @param name what was seen, in a few words; may be empty
 * @param note more about it; may be empty
 * @param touchpoint the touchpoint that was met instead or besides; null for none
 * @param channel the channel that was used instead; null for none
 * @param unit the unit that did it instead; null for none
 * @param study the study in which it was seen; null for none
 */
public record Sighting(Step step, DeviationKind kind, LocalDate date, String name, String note, Touchpoint touchpoint,
        Channel channel, OrganisationUnit unit, Study study) {
    /** Returns that a step went as on paper. */
    public static Sighting asPlanned(Step step, LocalDate date, Study study) {
        return new Sighting(step, DeviationKind.AS_PLANNED, date, "", "", null, null, null, study);
    }

    /** Returns what has still to be known; empty where it can be entered. */
    public Optional<Missing> missing() {
        return switch (kind) {
            case OTHER_CHANNEL -> channel == null ? Optional.of(Missing.CHANNEL) : Optional.empty();
            case OTHER_UNIT -> unit == null ? Optional.of(Missing.UNIT) : Optional.empty();
            case EXTRA -> touchpoint == null && unit == null && blank(name) ? Optional.of(Missing.WHAT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Says whether the step already has this observation: entering a sheet twice adds nothing. */
    public boolean isEntered() {
        return step.getObservations().stream().anyMatch(this::is);
    }

    /** Makes the observation, with an id of its own; nothing of the model is changed yet. */
    public Observation toObservation() {
        Observation observation = KlantreisFactory.eINSTANCE.createObservation();
        observation.setKind(kind);
        observation.setDate(date);
        observation.setName(blank(name) ? null : name.strip());
        observation.setDocumentation(blank(note) ? null : note.strip());
        observation.setTouchpoint(touchpoint);
        observation.setChannel(channel);
        observation.setUnit(unit);
        observation.setStudy(study);
        return observation;
    }

    private boolean is(Observation seen) {
        return seen.getKind() == kind && Objects.equals(seen.getDate(), date) && same(seen.getName(), name)
                && same(seen.getDocumentation(), note) && seen.getTouchpoint() == touchpoint && seen.getChannel() == channel
                && seen.getUnit() == unit && seen.getStudy() == study;
    }

    private static boolean same(String one, String two) {
        return blank(one) ? blank(two) : !blank(two) && one.strip().equals(two.strip());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** What has to be known of what was seen. */
    public enum Missing {
        /** The channel that was used instead. */
        CHANNEL,
        /** The unit that did it instead. */
        UNIT,
        /** What there was besides: a touchpoint, a unit, or a few words. */
        WHAT
    }
}
