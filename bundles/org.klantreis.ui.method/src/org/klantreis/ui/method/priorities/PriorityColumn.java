/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import java.text.NumberFormat;
import java.util.Comparator;

import org.klantreis.method.decisions.Decision;
import org.klantreis.method.decisions.Priority;
import org.klantreis.ui.labels.ElementLabels;

/** The columns of the ranked list. */
enum PriorityColumn {
    /** The place in the list. */
    RANK(44, true, Comparator.comparingInt(Priority::rank)) {
        @Override
        String text(Priority row) {
            return String.valueOf(row.rank());
        }
    },
    /** What is decided about. */
    SUBJECT(210, false, Comparator.comparing(row -> ElementLabels.text(row.decision().subject()), String.CASE_INSENSITIVE_ORDER)) {
        @Override
        String text(Priority row) {
            return ElementLabels.text(row.decision().subject());
        }
    },
    /** What is decided: by the rules, or by the team. */
    RULE(92, false, Comparator.comparing(row -> row.decision().effective())) {
        @Override
        String text(Priority row) {
            return RuleLabels.text(row.decision().effective());
        }
    },
    /** The mark. */
    MARK(56, true, Comparator.comparingDouble(row -> row.decision().mark())) {
        @Override
        String text(Priority row) {
            return tenth(row.decision().mark());
        }
    },
    /** The mark to aim at. */
    TARGET(58, true, Comparator.comparingDouble(row -> row.decision().target())) {
        @Override
        String text(Priority row) {
            return tenth(row.decision().target());
        }
    },
    /** How important it is to customers; in brackets where nobody asked them. */
    IMPORTANCE(100, true, Comparator.comparingInt(Priority::importance)) {
        @Override
        String text(Priority row) {
            return row.importanceKnown() ? String.valueOf(row.importance()) : "(" + row.importance() + ")";
        }
    },
    /** Whether it is a moment of truth, and whether the brand is carried there. */
    SIGNS(66, false, Comparator.comparing(PriorityColumn::signs)) {
        @Override
        String text(Priority row) {
            return signs(row);
        }
    },
    /** How many meet it a year; in brackets where that is not known. */
    CUSTOMERS(96, true, Comparator.comparingLong(Priority::customers)) {
        @Override
        String text(Priority row) {
            String customers = NumberFormat.getIntegerInstance().format(row.customers());
            return row.customersKnown() ? customers : "(" + customers + ")";
        }
    },
    /** What the list is ranked by. */
    SCORE(88, true, Comparator.comparingDouble(Priority::score)) {
        @Override
        String text(Priority row) {
            return NumberFormat.getIntegerInstance().format(Math.round(row.score()));
        }
    },
    /** How many complained. */
    COMPLAINTS(102, true, Comparator.comparingInt(Priority::complaints)) {
        @Override
        String text(Priority row) {
            return row.complaints() == 0 ? "" : NumberFormat.getIntegerInstance().format(row.complaints());
        }
    },
    /** In which journey the step is. */
    JOURNEY(180, false, Comparator.comparing(PriorityColumn::journey, String.CASE_INSENSITIVE_ORDER)) {
        @Override
        String text(Priority row) {
            return journey(row);
        }
    };

    private final int width;
    private final boolean numeric;
    private final Comparator<Priority> order;

    PriorityColumn(int width, boolean numeric, Comparator<Priority> order) {
        this.width = width;
        this.numeric = numeric;
        this.order = order;
    }

    abstract String text(Priority row);

    int width() {
        return width;
    }

    boolean isNumeric() {
        return numeric;
    }

    Comparator<Priority> order() {
        return order;
    }

    String heading() {
        return switch (this) {
            case RANK -> Messages.PriorityColumn_rank;
            case SUBJECT -> Messages.PriorityColumn_subject;
            case RULE -> Messages.PriorityColumn_rule;
            case MARK -> Messages.PriorityColumn_mark;
            case TARGET -> Messages.PriorityColumn_target;
            case IMPORTANCE -> Messages.PriorityColumn_importance;
            case SIGNS -> Messages.PriorityColumn_signs;
            case CUSTOMERS -> Messages.PriorityColumn_customers;
            case SCORE -> Messages.PriorityColumn_score;
            case COMPLAINTS -> Messages.PriorityColumn_complaints;
            case JOURNEY -> Messages.PriorityColumn_journey;
        };
    }

    String hint() {
        return switch (this) {
            case IMPORTANCE -> Messages.PriorityColumn_importanceHint;
            case SIGNS -> Messages.PriorityColumn_signsHint;
            case CUSTOMERS -> Messages.PriorityColumn_customersHint;
            case SCORE -> Messages.PriorityColumn_scoreHint;
            case COMPLAINTS -> Messages.PriorityColumn_complaintsHint;
            case RULE -> Messages.PriorityColumn_ruleHint;
            default -> "";
        };
    }

    private static String journey(Priority row) {
        return row.decision().journey() == null ? "" : ElementLabels.text(row.decision().journey());
    }

    private static String signs(Priority row) {
        Decision decision = row.decision();
        return (decision.facts().momentOfTruth() ? "\u2605" : "") + (decision.facts().brand() ? "\u25c6" : "");
    }

    private static String tenth(double mark) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(mark);
    }
}
