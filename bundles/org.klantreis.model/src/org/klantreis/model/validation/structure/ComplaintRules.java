/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.List;

import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Complaint;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Complaints: where they belong and what became of them. */
final class ComplaintRules {
    private ComplaintRules() {
    }

    static List<Rule> all() {
        return List.of(complaintPlace(), adviceStatus());
    }

    private static Rule complaintPlace() {
        return new ElementRule<>(Complaint.class, "complaint-place-missing", Severity.INFO, "Complaint without a touchpoint",
                "What customers run into is counted by touchpoint.", (complaint, report) -> {
                    boolean placed = complaint.getTouchpoint() != null
                            || complaint.getCluster() != null && !complaint.getCluster().getTouchpoints().isEmpty();
                    if (!placed) {
                        report.add(complaint, Literals.COMPLAINT__TOUCHPOINT,
                                "no touchpoint, neither its own nor its cluster's; choose what it is about.");
                    }
                });
    }

    private static Rule adviceStatus() {
        return new ElementRule<>(Complaint.class, "advice-status", Severity.WARNING,
                "Complaint led to a change, but its advice is not adopted",
                "How much advice is adopted would be counted too low.", (complaint, report) -> {
                    if (complaint.getProcedureChange() != null && complaint.getAdviceStatus() != AdviceStatus.ADOPTED) {
                        report.add(complaint, Literals.COMPLAINT__ADVICE_STATUS, "led to a procedure change, but its advice is "
                                + complaint.getAdviceStatus() + "; set it to ADOPTED, or clear the change.");
                    }
                });
    }
}
