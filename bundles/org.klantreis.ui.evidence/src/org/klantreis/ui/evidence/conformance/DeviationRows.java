/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.evidence.conformance.Deviation;
import org.klantreis.evidence.conformance.Spread;
import org.klantreis.evidence.conformance.StepConformance;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.model.DeviationKind;
import org.klantreis.ui.evidence.rows.RowColumn;

/** The rows of the two tables: the deviations, and the steps with their volumes and times. */
final class DeviationRows {
    private static final double PERMILLE = 1000;
    private static final double TENTHS = 10;

    private DeviationRows() {
    }

    static List<RowColumn> deviationColumns() {
        return List.of(RowColumn.text("deviation", Messages.DeviationRows_deviation),
                RowColumn.text("step", Messages.DeviationRows_step),
                RowColumn.text("instead", Messages.DeviationRows_instead),
                RowColumn.number("share", Messages.DeviationRows_share, Messages.DeviationRows_shareHint),
                RowColumn.number("cases", Messages.DeviationRows_cases, null),
                RowColumn.number("n", Messages.DeviationRows_n, Messages.DeviationRows_nHint));
    }

    static List<RowColumn> stepColumns() {
        return List.of(RowColumn.text("step", Messages.DeviationRows_step),
                RowColumn.text("touchpoint", Messages.DeviationRows_touchpoint),
                RowColumn.number("expected", Messages.DeviationRows_expected, Messages.DeviationRows_expectedHint),
                RowColumn.number("met", Messages.DeviationRows_met, Messages.DeviationRows_metHint),
                RowColumn.number("events", Messages.DeviationRows_events, null),
                RowColumn.number("medianWait", Messages.DeviationRows_medianWait, Messages.DeviationRows_waitHint),
                RowColumn.number("meanWait", Messages.DeviationRows_meanWait, Messages.DeviationRows_waitHint),
                RowColumn.number("p95Wait", Messages.DeviationRows_p95Wait, Messages.DeviationRows_waitHint),
                RowColumn.number("medianWork", Messages.DeviationRows_medianWork, Messages.DeviationRows_workHint));
    }

    static List<List<Object>> deviations(Conformance found, double leastShare) {
        List<List<Object>> rows = new ArrayList<>();
        for (Deviation deviation : found.deviations()) {
            if (deviation.share() >= leastShare) {
                rows.add(Arrays.asList(name(deviation.kind()), step(deviation.step(), deviation.stepName()), instead(deviation),
                        Math.round(deviation.share() * PERMILLE) / TENTHS, deviation.cases(), deviation.n()));
            }
        }
        return rows;
    }

    static List<List<Object>> steps(Conformance found) {
        List<List<Object>> rows = new ArrayList<>();
        for (StepConformance step : found.steps()) {
            Object name = step(step.step(), step.name());
            if (step.inLog()) {
                Spread wait = step.work().waiting();
                Spread work = step.work().working();
                rows.add(Arrays.asList(name, step.touchpoint(), step.expected(), step.met(), step.work().events(),
                        hours(wait, wait.median()), hours(wait, wait.mean()), hours(wait, wait.p95()), hours(work, work.median())));
            } else {
                rows.add(Arrays.asList(name, step.touchpoint(), null, null, null, null, null, null, null));
            }
        }
        return rows;
    }

    private static ElementRef step(String id, String name) {
        return new ElementRef(id, "Step", name);
    }

    private static Object instead(Deviation deviation) {
        String kind = switch (deviation.kind()) {
            case OTHER_UNIT -> "OrganisationUnit";
            case OTHER_CHANNEL -> "Channel";
            default -> "Touchpoint";
        };
        return deviation.insteadId() == null ? deviation.instead() : new ElementRef(deviation.insteadId(), kind, deviation.instead());
    }

    private static Double hours(Spread spread, double hours) {
        return spread.isKnown() ? hours : null;
    }

    static String name(DeviationKind kind) {
        return switch (kind) {
            case MISSING -> Messages.DeviationRows_missing;
            case EXTRA -> Messages.DeviationRows_extra;
            case OTHER_ORDER -> Messages.DeviationRows_otherOrder;
            case OTHER_CHANNEL -> Messages.DeviationRows_otherChannel;
            case OTHER_UNIT -> Messages.DeviationRows_otherUnit;
            case AS_PLANNED -> throw new IllegalArgumentException("What went as on paper is no deviation.");
        };
    }
}
