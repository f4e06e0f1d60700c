/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.klantreis.model.Complaint;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.Identified;
import org.klantreis.model.Improvement;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.Study;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.validation.ElementNames;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.ModelRule;
import org.klantreis.model.validation.Report;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Dates in the order in which things can happen, and dates without which nothing can be measured. */
final class DateRules {
    private DateRules() {
    }

    static List<Rule> all() {
        return List.of(complaintDates(), studyDates(), pilotDates(), changeBeforeComplaint(), complaintUndated(),
                changeUndated(), noticeUndated());
    }

    private static void inOrder(Report report, Identified element, EAttribute first, EAttribute second) {
        if (element.eGet(first) instanceof LocalDate early && element.eGet(second) instanceof LocalDate late
                && late.isBefore(early)) {
            report.add(element, second, ElementNames.words(second.getName()) + " " + late + " is before "
                    + ElementNames.words(first.getName()) + " " + early + "; correct one of the dates.");
        }
    }

    private static Rule complaintDates() {
        return new ElementRule<>(Complaint.class, "complaint-dates", Severity.ERROR, "Complaint closed before it was received",
                "The time that a complaint takes would be negative.",
                (complaint, report) -> inOrder(report, complaint, Literals.COMPLAINT__RECEIVED, Literals.COMPLAINT__CLOSED));
    }

    private static Rule studyDates() {
        return new ElementRule<>(Study.class, "study-dates", Severity.ERROR, "Study ends before it begins",
                "The order of studies is told by their dates.",
                (study, report) -> inOrder(report, study, Literals.STUDY__BEGIN, Literals.STUDY__END));
    }

    private static Rule pilotDates() {
        return new ElementRule<>(Improvement.class, "pilot-dates", Severity.ERROR, "Pilot ends before it begins",
                "Whether an improvement was tried before it was rolled out is told by these dates.",
                (improvement, report) -> inOrder(report, improvement, Literals.IMPROVEMENT__PILOT_BEGIN,
                        Literals.IMPROVEMENT__PILOT_END));
    }

    private static Rule changeBeforeComplaint() {
        return new ElementRule<>(Complaint.class, "change-before-complaint", Severity.WARNING,
                "Procedure changed before the complaint that led to it",
                "The time from complaint to changed procedure would be negative.", (complaint, report) -> {
                    ProcedureChange change = complaint.getProcedureChange();
                    if (complaint.getReceived() != null && change != null && change.getDate() != null
                            && change.getDate().isBefore(complaint.getReceived())) {
                        report.add(complaint, Literals.COMPLAINT__PROCEDURE_CHANGE, "led to a procedure change of "
                                + change.getDate() + ", before it was received on " + complaint.getReceived()
                                + "; correct a date, or name the change that it really led to.");
                    }
                });
    }

    private static Rule complaintUndated() {
        return new ElementRule<>(Complaint.class, "complaint-undated", Severity.WARNING, "Complaint without a date",
                "Without it the complaint falls out of every period and every lead time.",
                (complaint, report) -> dated(report, complaint, Literals.COMPLAINT__RECEIVED,
                        "no date of receipt; enter the day it came in."));
    }

    private static Rule changeUndated() {
        return new ElementRule<>(ProcedureChange.class, "procedure-change-undated", Severity.WARNING,
                "Procedure change without a date", "Nobody can tell how long it took until the procedure was changed.",
                (change, report) -> dated(report, change, Literals.PROCEDURE_CHANGE__DATE,
                        "no date; enter the day from which it holds."));
    }

    private static Rule noticeUndated() {
        return new ModelRule("notice-undated", Severity.WARNING, "Notice without a date",
                "A unit or a customer counts as told from a day on; without it, telling is only a plan.", report -> {
                    for (UnitNotice notice : report.scope().all(UnitNotice.class)) {
                        dated(report, notice, Literals.UNIT_NOTICE__DATE, "no date; enter the day on which the unit was told.");
                    }
                    for (CustomerFeedback feedback : report.scope().all(CustomerFeedback.class)) {
                        dated(report, feedback, Literals.CUSTOMER_FEEDBACK__DATE,
                                "no date; enter the day on which the customer was told.");
                    }
                });
    }

    private static void dated(Report report, Identified element, EAttribute date, String text) {
        if (element.eGet(date) == null) {
            report.add(element, date, text);
        }
    }
}
