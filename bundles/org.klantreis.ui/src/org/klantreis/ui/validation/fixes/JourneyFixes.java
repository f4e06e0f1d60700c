/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.klantreis.model.Activity;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Session;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.model.measures.Silos;

/** Fixes of journeys and improvements that the method's rules ask for. */
final class JourneyFixes {
    private JourneyFixes() {
    }

    static Map<String, List<Fix>> all() {
        return Map.of("units-not-involved", List.of(addToSession()), "one-department", List.of(addToSession()),
                "journey-indirect-missing", List.of(addIndirect()), "moment-of-truth-missing", List.of(momentOfTruth()),
                "improvement-state", List.of(setBack()), "pilot-skipped", List.of(setBack()),
                "improvement-state-behind", List.of(setAhead()));
    }

    private static List<Step> steps(Place place) {
        List<Step> steps = new ArrayList<>();
        ((Journey) place.element()).getStages().forEach(stage -> steps.addAll(stage.getSteps()));
        return steps;
    }

    /** Enters departments that touch the journey as participants of its last session. */
    private static Fix addToSession() {
        return new ChoiceFix(Messages.Fix_addToSession, Messages.Fix_addToSessionQuestion, true,
                place -> !((Journey) place.element()).getSessions().isEmpty() && !missing(place).isEmpty(),
                (landscape, place) -> missing(place), (domain, place, chosen) -> {
                    List<Session> sessions = ((Journey) place.element()).getSessions();
                    List<SessionParticipant> participants = chosen.stream().map(unit -> {
                        SessionParticipant participant = KlantreisFactory.eINSTANCE.createSessionParticipant();
                        participant.setUnit((OrganisationUnit) unit);
                        return participant;
                    }).toList();
                    Session last = sessions.get(sessions.size() - 1);
                    return AddCommand.create(domain, last, Literals.SESSION__PARTICIPANTS, participants);
                });
    }

    private static List<OrganisationUnit> missing(Place place) {
        Set<OrganisationUnit> touching = new LinkedHashSet<>();
        for (Step step : steps(place)) {
            step.getActivities().stream().map(Activity::getUnit).forEach(touching::add);
            touching.add(step.getTouchpoint() == null ? null : step.getTouchpoint().getOwner());
        }
        Set<OrganisationUnit> missing = departments(touching);
        Set<OrganisationUnit> there = new LinkedHashSet<>();
        ((Journey) place.element()).getSessions().forEach(session -> session.getParticipants().stream()
                .map(SessionParticipant::getUnit).forEach(there::add));
        missing.removeAll(departments(there));
        return List.copyOf(missing);
    }

    private static Set<OrganisationUnit> departments(Set<OrganisationUnit> units) {
        Set<OrganisationUnit> departments = new LinkedHashSet<>();
        units.stream().filter(unit -> unit != null && !unit.eIsProxy())
                .forEach(unit -> departments.add(Silos.of(unit).orElse(unit)));
        return departments;
    }

    /** Begins the journey with a step at an indirect touchpoint. */
    private static Fix addIndirect() {
        return new ChoiceFix(Messages.Fix_addIndirect, Messages.Fix_addIndirectQuestion, false,
                place -> !((Journey) place.element()).getStages().isEmpty() && steps(place).stream().map(Step::getTouchpoint)
                        .noneMatch(touchpoint -> touchpoint != null && touchpoint.getKind() == TouchpointKind.INDIRECT),
                (landscape, place) -> landscape.model().landscape().stream().map(Landscape::getTouchpoints).flatMap(List::stream)
                        .filter(touchpoint -> touchpoint.getKind() == TouchpointKind.INDIRECT).toList(),
                (domain, place, chosen) -> {
                    Stage first = ((Journey) place.element()).getStages().get(0);
                    Step step = KlantreisFactory.eINSTANCE.createStep();
                    step.setName(((Touchpoint) chosen.get(0)).getName());
                    step.setTouchpoint((Touchpoint) chosen.get(0));
                    return AddCommand.create(domain, first, Literals.STAGE__STEPS, step, 0);
                });
    }

    private static Fix momentOfTruth() {
        return new ChoiceFix(Messages.Fix_momentOfTruth, Messages.Fix_momentOfTruthQuestion, true,
                place -> steps(place).stream().noneMatch(Step::isMomentOfTruth), (landscape, place) -> steps(place),
                (domain, place, chosen) -> {
                    CompoundCommand all = new CompoundCommand();
                    for (EObject step : chosen) {
                        all.append(SetCommand.create(domain, step, Literals.STEP__MOMENT_OF_TRUTH, true));
                    }
                    return all;
                });
    }

    /** Sets the state of an improvement back to what its facts bear. */
    private static Fix setBack() {
        return new ValueFix(Messages.Fix_setBack, 60,
                place -> borne((Improvement) place.element()).compareTo(((Improvement) place.element()).getState()) < 0,
                (domain, place) -> {
                    Improvement improvement = (Improvement) place.element();
                    CompoundCommand back = new CompoundCommand();
                    back.append(SetCommand.create(domain, improvement, Literals.IMPROVEMENT__STATE, borne(improvement)));
                    if (improvement.getImplemented() != null) {
                        back.append(SetCommand.create(domain, improvement, Literals.IMPROVEMENT__IMPLEMENTED,
                                SetCommand.UNSET_VALUE));
                    }
                    return back;
                });
    }

    /** Returns the furthest state of which an improvement has the facts, and of all those before it too. */
    private static ImprovementState borne(Improvement improvement) {
        if (improvement.getPilotBegin() == null) {
            return ImprovementState.DESIGNED;
        }
        if (improvement.getPilotOutcome() == null || improvement.getPilotOutcome().isBlank()) {
            return ImprovementState.PILOT;
        }
        return improvement.getImplemented() == null ? ImprovementState.CHECKED : ImprovementState.IMPLEMENTED;
    }

    private static Fix setAhead() {
        return ValueFix.set(Messages.Fix_setAhead, 60, place -> ahead(place).compareTo((ImprovementState) place.value()) > 0,
                JourneyFixes::ahead);
    }

    private static ImprovementState ahead(Place place) {
        Improvement improvement = (Improvement) place.element();
        return improvement.getImplemented() != null ? ImprovementState.IMPLEMENTED : ImprovementState.PILOT;
    }
}
