/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.klantreis.method.improvements.ImprovementStates;
import org.klantreis.method.improvements.ImprovementStatus;
import org.klantreis.model.Element;
import org.klantreis.model.Improvement;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Participant;
import org.klantreis.model.improvements.Concern;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.ConcernedUnit;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.ui.labels.ElementLabels;

/**
 * Somebody who is to hear of an improvement: a customer whose input it used, or a silo that it concerns.
 *
 * @param improvement the improvement
 * @param who the customer or the silo
 * @param why what the customer did for it, or how it concerns the silo, in words
 * @param told the first day on which it was told; null where that is unknown
 * @param isTold whether it was told
 */
record Loop(Improvement improvement, Element who, String why, LocalDate told, boolean isTold) {
    /** Lists who is to hear of improvements: for each the customers, then the silos. */
    static List<Loop> of(List<ImprovementStatus> improvements) {
        List<Loop> loops = new ArrayList<>();
        for (ImprovementStatus status : improvements) {
            for (CustomerInput customer : status.customers()) {
                loops.add(new Loop(status.improvement(), customer.customer(), inputs(customer), customer.told().orElse(null),
                        customer.isTold()));
            }
            for (ConcernedSilo silo : status.concerned()) {
                LocalDate told = silo.units().stream().map(ConcernedUnit::informed).flatMap(Optional::stream)
                        .min(LocalDate::compareTo).orElse(null);
                loops.add(new Loop(status.improvement(), silo.silo(), concerns(silo), told, silo.isTold()));
            }
        }
        return loops;
    }

    boolean isCustomer() {
        return who instanceof Participant;
    }

    boolean isUnit() {
        return who instanceof OrganisationUnit;
    }

    /** Names what the row is about, so that it is found again. */
    String key() {
        return improvement.getId() + " " + who.getId();
    }

    String whoText() {
        String name = ElementLabels.text(who);
        return who instanceof Participant customer && customer.getPersona() != null && !customer.getPersona().eIsProxy()
                ? NLS.bind(Messages.Loop_ofPersona, name, ElementLabels.text(customer.getPersona())) : name;
    }

    String improvementText() {
        return ElementLabels.text(improvement);
    }

    String stateText() {
        return ImprovementStates.title(improvement.getState(), Locale.getDefault());
    }

    String toldText() {
        return told != null ? told.toString() : isTold ? Messages.Loop_toldWithoutDay : Messages.Loop_notTold;
    }

    String owedText() {
        return isCustomer() ? Messages.Loop_answer : Messages.Loop_news;
    }

    private static String inputs(CustomerInput customer) {
        return customer.inputs().stream().map(input -> switch (input) {
            case DESIGNED -> Messages.Loop_designed;
            case TRIED -> Messages.Loop_tried;
            case INSIGHT -> Messages.Loop_insight;
        }).collect(Collectors.joining(", "));
    }

    private static String concerns(ConcernedSilo silo) {
        return silo.units().stream().map(unit -> ElementLabels.text(unit.unit()) + " "
                + unit.concerns().stream().map(Loop::concern).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String concern(Concern concern) {
        return switch (concern) {
            case WORKS_IN_STEP -> Messages.Loop_worksInStep;
            case OWNS_TOUCHPOINT -> Messages.Loop_ownsTouchpoint;
            case IN_TO_BE -> Messages.Loop_inToBe;
            case OWNS_SERVICE -> Messages.Loop_ownsService;
            case OWNS_APPLICATION -> Messages.Loop_ownsApplication;
            case OWNS_PROCEDURE -> Messages.Loop_ownsProcedure;
        };
    }
}
