/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String BoardColumn_title;
    public static String Board_hint;
    public static String CardText_allKnow;
    public static String CardText_implemented;
    public static String CardText_lacks;
    public static String CardText_more;
    public static String CardText_next;
    public static String CardText_noToBe;
    public static String CardText_notInformed;
    public static String CardText_notTold;
    public static String CardText_pilot;
    public static String CardText_pilotSince;
    public static String CardText_ready;
    public static String FactsDialog_move;
    public static String FactsDialog_no;
    public static String FactsDialog_ready;
    public static String FactsDialog_title;
    public static String FactsDialog_window;
    public static String FactsDialog_yes;
    public static String ImprovementsView_back;
    public static String ImprovementsView_forward;
    public static String ImprovementsView_moved;
    public static String ImprovementsView_new;
    public static String ImprovementsView_newName;
    public static String ImprovementsView_onlyJourney;
    public static String ImprovementsView_open;
    public static String MoveCommand_label;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
