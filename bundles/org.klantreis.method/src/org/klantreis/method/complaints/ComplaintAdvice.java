/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.complaints;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Complaint;
import org.klantreis.model.validation.Scope;

/**
 * What complaints advise, and what became of it. A complaint led to a change where either of the two names the other.
 *
 * @param period the time that the complaints cover
 * @param clusters the clusters that have complaints or an advice, most complaints first; those in no cluster among them
 * @param procedures the procedures that complaints concern, most complaints first
 * @param leadTime how long all changes took; empty where there are none with dates
 * @param mandate whether the complaints were resolved within the mandate
 */
public record ComplaintAdvice(Period period, List<ClusterAdvice> clusters, List<ProcedureLearning> procedures,
        Optional<LeadTime> leadTime, Mandate mandate) {
    /** Copies the lists. */
    public ComplaintAdvice {
        clusters = List.copyOf(clusters);
        procedures = List.copyOf(procedures);
    }

    /**
     * Looks at the complaints of a project.
     *
     * @param documents the roots of the project's files
     * @return what they advise
     */
    public static ComplaintAdvice of(Collection<? extends EObject> documents) {
        return of(documents, Optional.empty(), Optional.empty());
    }

    /**
     * Looks at the complaints of a project that came in during some time.
     *
     * @param documents the roots of the project's files
     * @param from the first day; empty for no limit
     * @param to the last day; empty for no limit
     * @return what they advise; complaints without a date are left out where there is a limit
     */
    public static ComplaintAdvice of(Collection<? extends EObject> documents, Optional<LocalDate> from, Optional<LocalDate> to) {
        Scope scope = Scope.of(documents);
        List<Complaint> complaints = scope.all(Complaint.class).stream()
                .filter(complaint -> isWithin(complaint, from, to)).toList();
        return new Look(scope, complaints).result();
    }

    private static boolean isWithin(Complaint complaint, Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate day = complaint.getReceived();
        return from.map(first -> day != null && !day.isBefore(first)).orElse(true)
                && to.map(last -> day != null && !day.isAfter(last)).orElse(true);
    }

    /** Returns the clusters whose advice changed nothing, though there is one. */
    public List<ClusterAdvice> withoutChange() {
        return clusters.stream().filter(cluster -> cluster.outcome() != Outcome.CHANGED && cluster.outcome() != Outcome.NO_ADVICE)
                .toList();
    }
}
