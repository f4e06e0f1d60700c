/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.Landscape;
import org.klantreis.model.improvements.Concerned;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.CustomerInput;

/**
 * How an improvement stands: a card on the board.
 *
 * @param improvement the improvement
 * @param next the state to which it moves next; empty where it is in daily use
 * @param missing what it lacks for that, as sentences
 * @param concerned the silos that it concerns
 * @param customers the customers whose input it used
 */
public record ImprovementStatus(Improvement improvement, Optional<ImprovementState> next, List<String> missing,
        List<ConcernedSilo> concerned, List<CustomerInput> customers) {
    /** Copies the lists. */
    public ImprovementStatus {
        missing = List.copyOf(missing);
        concerned = List.copyOf(concerned);
        customers = List.copyOf(customers);
    }

    /**
     * Says how an improvement stands.
     *
     * @param improvement the improvement
     * @param locale the language of the sentences
     * @return how it stands now
     */
    public static ImprovementStatus of(Improvement improvement, Locale locale) {
        Optional<ImprovementState> next = ImprovementStates.next(improvement);
        return new ImprovementStatus(improvement, next,
                next.map(state -> ImprovementStates.missing(improvement, state, locale)).orElse(List.of()),
                Concerned.silos(improvement), CustomerInput.of(improvement));
    }

    /**
     * Says how all improvements stand.
     *
     * @param landscape the landscape
     * @param locale the language of the sentences
     * @return one for each, in the order of the landscape
     */
    public static List<ImprovementStatus> all(Landscape landscape, Locale locale) {
        return landscape.getImprovements().stream().map(improvement -> of(improvement, locale)).toList();
    }

    /** Returns the silos that it concerns and that were not informed. */
    public List<ConcernedSilo> notInformed() {
        return concerned.stream().filter(silo -> !silo.isTold()).toList();
    }

    /** Returns the customers whose input it used and who were not told what became of it. */
    public List<CustomerInput> notTold() {
        return customers.stream().filter(customer -> !customer.isTold()).toList();
    }
}
