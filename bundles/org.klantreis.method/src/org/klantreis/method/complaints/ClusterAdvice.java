/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.complaints;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.Procedure;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.words.Words;

/**
 * What a cluster of complaints advises, and what became of it.
 *
 * @param cluster the cluster; empty for complaints in none
 * @param complaints how many complaints are in it
 * @param open how many of them are not closed
 * @param withAdvice how many carry an advice of their own
 * @param changed how many led to a change of a procedure
 * @param outcome what became of the cluster's advice
 * @param changes the changes that its complaints led to, by date
 * @param leadTime how long those took; empty where there are none with dates
 * @param procedures the procedures concerned: those of its touchpoints, and those that were changed
 * @param mandate whether its complaints were resolved within the mandate
 */
public record ClusterAdvice(Optional<ComplaintCluster> cluster, int complaints, int open, int withAdvice, int changed,
        Outcome outcome, List<ProcedureChange> changes, Optional<LeadTime> leadTime, List<Procedure> procedures,
        Mandate mandate) {
    /** Copies the lists. */
    public ClusterAdvice {
        changes = List.copyOf(changes);
        procedures = List.copyOf(procedures);
    }

    /**
     * Says what became of the advice.
     *
     * @param locale the language
     * @return a sentence: "Call back on the day that was promised: nobody decided about it yet."
     */
    public String sentence(Locale locale) {
        Words words = Words.of(ClusterAdvice.class, "complaints", locale, cluster.orElse(null));
        String advice = cluster.map(ComplaintCluster::getAdvice).map(String::strip).orElse("").replaceFirst("\\.$", "");
        return outcome == Outcome.CHANGED ? words.get(advice.isEmpty() ? "advice.changed.only" : "advice.changed", advice,
                changes.size(), leadTime.map(time -> Math.round(time.median())).orElse(-1L))
                : advice.isEmpty() ? words.get("advice.none") : words.get("advice.other", advice, outcome.title(locale));
    }
}
