/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String FilterBar_all;
    public static String FilterBar_form;
    public static String FilterBar_forms;
    public static String FilterBar_journey;
    public static String FilterBar_rule;
    public static String FilterBar_rules;
    public static String FilterBar_scope;
    public static String FilterBar_text;
    public static String FilterBar_touchpoints;
    public static String PrioritiesView_choose;
    public static String PrioritiesView_copy;
    public static String PrioritiesView_none;
    public static String PrioritiesView_quadrant;
    public static String PrioritiesView_reason;
    public static String PrioritiesView_show;
    public static String PrioritiesView_touchpoint;
    public static String PriorityColumn_complaints;
    public static String PriorityColumn_complaintsHint;
    public static String PriorityColumn_customers;
    public static String PriorityColumn_customersHint;
    public static String PriorityColumn_importance;
    public static String PriorityColumn_importanceHint;
    public static String PriorityColumn_journey;
    public static String PriorityColumn_mark;
    public static String PriorityColumn_rank;
    public static String PriorityColumn_rule;
    public static String PriorityColumn_ruleHint;
    public static String PriorityColumn_score;
    public static String PriorityColumn_scoreHint;
    public static String PriorityColumn_signs;
    public static String PriorityColumn_signsHint;
    public static String PriorityColumn_subject;
    public static String PriorityColumn_target;
    public static String PriorityTable_name;
    public static String PriorityTable_reason;
    public static String Ranking_counts;
    public static String Ranking_inOrder;
    public static String Ranking_none;
    public static String Ranking_notInOrder;
    public static String Ranking_shown;
    public static String ReasonText_assumed;
    public static String ReasonText_evidence;
    public static String ReasonText_head;
    public static String ReasonText_n;
    public static String ReasonText_nobody;
    public static String ReasonText_score;
    public static String ReasonText_unknownN;
    public static String RuleLabels_accept;
    public static String RuleLabels_choose;
    public static String RuleLabels_excel;
    public static String RuleLabels_repair;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
