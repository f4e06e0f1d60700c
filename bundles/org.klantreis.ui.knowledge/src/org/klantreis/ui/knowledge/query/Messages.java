/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String CatalogueList_filter;
    public static String QueryGroup_complaints;
    public static String QueryGroup_observed;
    public static String QueryGroup_experience;
    public static String QueryGroup_handoffs;
    public static String QueryGroup_other;
    public static String QueryGroup_overlaps;
    public static String QueryGroup_own;
    public static String QueryJob_cancelled;
    public static String QueryJob_name;
    public static String QueryView_cancel;
    public static String QueryView_choose;
    public static String QueryView_cypher;
    public static String QueryView_done;
    public static String QueryView_question;
    public static String QueryView_run;
    public static String QueryView_runFirst;
    public static String QueryView_running;
    public static String QueryView_save;
    public static String QueryView_saved;
    public static String QuestionPage_choose;
    public static String QuestionPage_columns;
    public static String QuestionPage_run;
    public static String ResultArea_bars;
    public static String ResultArea_chart;
    public static String ResultArea_graph;
    public static String ResultArea_line;
    public static String ResultArea_most;
    public static String ResultArea_noElements;
    public static String ResultArea_noNumbers;
    public static String ResultArea_table;
    public static String ResultArea_value;
    public static String SaveQueryDialog_exists;
    public static String SaveQueryDialog_hint;
    public static String SaveQueryDialog_incomplete;
    public static String SaveQueryDialog_name;
    public static String SaveQueryDialog_question;
    public static String SaveQueryDialog_title;
    public static String SaveQueryDialog_titleField;
    public static String SaveQueryDialog_wrongName;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
