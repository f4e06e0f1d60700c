/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.feedback;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String FeedbackView_closed;
    public static String FeedbackView_customers;
    public static String FeedbackView_nobody;
    public static String FeedbackView_open;
    public static String FeedbackView_otherDay;
    public static String FeedbackView_summary;
    public static String FeedbackView_today;
    public static String FeedbackView_units;
    public static String LoopTable_improvement;
    public static String LoopTable_name;
    public static String LoopTable_owed;
    public static String LoopTable_state;
    public static String LoopTable_told;
    public static String LoopTable_who;
    public static String LoopTable_why;
    public static String Loop_answer;
    public static String Loop_designed;
    public static String Loop_inToBe;
    public static String Loop_insight;
    public static String Loop_news;
    public static String Loop_notTold;
    public static String Loop_ofPersona;
    public static String Loop_ownsApplication;
    public static String Loop_ownsProcedure;
    public static String Loop_ownsService;
    public static String Loop_ownsTouchpoint;
    public static String Loop_toldWithoutDay;
    public static String Loop_tried;
    public static String Loop_worksInStep;
    public static String TellCommand_many;
    public static String TellCommand_one;
    public static String TellDialog_day;
    public static String TellDialog_enter;
    public static String TellDialog_many;
    public static String TellDialog_message;
    public static String TellDialog_of;
    public static String TellDialog_one;
    public static String TellDialog_several;
    public static String TellDialog_window;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
