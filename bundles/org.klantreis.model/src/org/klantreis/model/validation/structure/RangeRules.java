/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Activity;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Insight;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.Measurement;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.Transition;
import org.klantreis.model.Vote;
import org.klantreis.model.validation.ElementNames;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.ModelRule;
import org.klantreis.model.validation.Report;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Numbers within the range that gives them a meaning. */
final class RangeRules {
    /** Shares are entered rounded: three thirds as 0.33, 0.33 and 0.34, or as 0.333 each. */
    private static final double ROUNDING = 0.005;

    private RangeRules() {
    }

    static List<Rule> all() {
        return List.of(markRange(), importanceRange(), measurementScale(), measurementOffScale(), shareRange(), sharesSum(),
                timeNegative(), countRange(), limitRange(), limitOrder());
    }

    private static void within(Report report, Identified element, EAttribute attribute, double min, double max) {
        if (element.eGet(attribute) instanceof Number number && (number.doubleValue() < min || number.doubleValue() > max)) {
            report.add(element, attribute, "the " + ElementNames.words(attribute.getName()) + " is " + number + "; enter a value "
                    + (max == Double.MAX_VALUE ? "of at least " + whole(min) : "from " + whole(min) + " to " + whole(max))
                    + ", or leave it empty if it is unknown.");
        }
    }

    private static String whole(double number) {
        return String.valueOf((long) number);
    }

    private static Rule markRange() {
        return new ElementRule<>(Step.class, "mark-range", Severity.ERROR, "Mark outside 1 to 10",
                "Marks are school marks: 1 is the worst, 6 just a pass, 10 excellent.",
                (step, report) -> within(report, step, Literals.STEP__MARK, 1, 10));
    }

    private static Rule importanceRange() {
        return new ElementRule<>(Step.class, "importance-range", Severity.ERROR, "Importance outside 1 to 10",
                "Importance is held against the landscape's limit, which is on a scale from 1 to 10.",
                (step, report) -> within(report, step, Literals.STEP__IMPORTANCE, 1, 10));
    }

    private static Rule measurementScale() {
        return new ElementRule<>(Measurement.class, "measurement-scale", Severity.ERROR, "Scale without extent",
                "A value is converted to a mark between the worst and the best value of its scale.", (measurement, report) -> {
                    if (measurement.getScaleMin() >= measurement.getScaleMax()) {
                        report.add(measurement, Literals.MEASUREMENT__SCALE_MAX, "the scale goes from "
                                + measurement.getScaleMin()
                                + " to " + measurement.getScaleMax() + "; enter its worst value first and a higher best value.");
                    }
                });
    }

    private static Rule measurementOffScale() {
        return new ElementRule<>(Measurement.class, "measurement-off-scale", Severity.ERROR, "Measured value is not on its scale",
                "Either the value or the scale was copied wrongly from the source.", (measurement, report) -> {
                    double value = measurement.getValue();
                    boolean scale = measurement.getScaleMin() < measurement.getScaleMax();
                    if (scale && (value < measurement.getScaleMin() || value > measurement.getScaleMax())) {
                        report.add(measurement, Literals.MEASUREMENT__VALUE, "the value " + value + " is not on the scale from "
                                + measurement.getScaleMin() + " to " + measurement.getScaleMax()
                                + "; correct the one or the other.");
                    }
                });
    }

    private static void within(Report report, Class<? extends Identified> type, EAttribute attribute, double min, double max) {
        for (Identified element : report.scope().all(type)) {
            within(report, element, attribute, min, max);
        }
    }

    private static Rule shareRange() {
        return new ModelRule("share-range", Severity.ERROR, "Share outside 0 to 1",
                "A share is a part of all customers: 0.25 for a quarter, not 25.", report -> {
                    within(report, Transition.class, Literals.TRANSITION__SHARE, 0, 1);
                    within(report, Insight.class, Literals.INSIGHT__SHARE, 0, 1);
                });
    }

    private static Rule sharesSum() {
        return new ElementRule<>(Step.class, "shares-sum", Severity.ERROR, "Shares of a step add up to more than 1",
                "Each customer leaves a step in one way, so the shares of its ways are together at most all customers.",
                (step, report) -> {
                    double sum = step.getNext().stream().map(Transition::getShare).filter(Objects::nonNull)
                            .mapToDouble(Double::doubleValue).sum();
                    if (sum > 1 + ROUNDING) {
                        report.add(step, Literals.STEP__NEXT, "the shares of its ways on add up to "
                                + Math.round(sum * 1000) / 1000.0 + "; lower them to 1 together.");
                    }
                });
    }

    private static Rule timeNegative() {
        return new ElementRule<>(Activity.class, "time-negative", Severity.ERROR, "Time below 0",
                "Work and waiting take hours, 0 or more.", (activity, report) -> {
                    within(report, activity, Literals.ACTIVITY__WORK_TIME, 0, Double.MAX_VALUE);
                    within(report, activity, Literals.ACTIVITY__WAITING_TIME, 0, Double.MAX_VALUE);
                });
    }

    private static Rule countRange() {
        return new ModelRule("count-range", Severity.ERROR, "Count too low",
                "Rates and intervals are computed from these counts; nobody can have answered less than once.", report -> {
                    within(report, Measurement.class, Literals.MEASUREMENT__N, 1, Double.MAX_VALUE);
                    within(report, Insight.class, Literals.INSIGHT__N, 0, Double.MAX_VALUE);
                    within(report, Study.class, Literals.STUDY__SAMPLE_SIZE, 1, Double.MAX_VALUE);
                    within(report, Vote.class, Literals.VOTE__COUNT, 1, Double.MAX_VALUE);
                    within(report, Touchpoint.class, Literals.TOUCHPOINT__CUSTOMERS_PER_YEAR, 0, Double.MAX_VALUE);
                    within(report, Journey.class, Literals.JOURNEY__CUSTOMERS_PER_YEAR, 0, Double.MAX_VALUE);
                    within(report, Document.class, Literals.DOCUMENT__FORMAT, 0, Double.MAX_VALUE);
                });
    }

    private static Rule limitRange() {
        return new ElementRule<>(Landscape.class, "limit-range", Severity.ERROR, "Limit outside 1 to 10",
                "The landscape's limits are compared with marks and importance, which go from 1 to 10.", (landscape, report) -> {
                    for (EAttribute limit : List.of(Literals.LANDSCAPE__INSUFFICIENT_BELOW, Literals.LANDSCAPE__IMPORTANT_FROM,
                            Literals.LANDSCAPE__OVER_INVESTMENT_FROM, Literals.LANDSCAPE__EXCEL_FROM)) {
                        double value = ((Number) ((EObject) landscape).eGet(limit)).doubleValue();
                        if (value < 1 || value > 10) {
                            report.add(landscape, limit, "the limit " + ElementNames.words(limit.getName()) + " is " + value
                                    + "; set it from 1 to 10.");
                        }
                    }
                });
    }

    private static Rule limitOrder() {
        return new ElementRule<>(Landscape.class, "limit-order", Severity.ERROR, "Limits out of order",
                "A mark cannot be insufficient and more than needed at once, nor excellent before it is more than needed.",
                (landscape, report) -> {
                    if (landscape.getInsufficientBelow() >= landscape.getOverInvestmentFrom()) {
                        report.add(landscape, Literals.LANDSCAPE__INSUFFICIENT_BELOW, "marks below "
                                + landscape.getInsufficientBelow() + " are insufficient, but from "
                                + landscape.getOverInvestmentFrom() + " on more than needed; set the first limit lower.");
                    }
                    if (landscape.getOverInvestmentFrom() > landscape.getExcelFrom()) {
                        report.add(landscape, Literals.LANDSCAPE__EXCEL_FROM, "the target for excelling, "
                                + landscape.getExcelFrom() + ", is below " + landscape.getOverInvestmentFrom()
                                + ", from which a mark is more than needed; set it at least as high.");
                    }
                });
    }
}
