/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Facilitation_banner;
    public static String Facilitation_edge;
    public static String Facilitation_focus;
    public static String Facilitation_keys;
    public static String Facilitation_noStep;
    public static String Facilitation_noVote;
    public static String Facilitation_readOnly;
    public static String Facilitation_redone;
    public static String Facilitation_saved;
    public static String Facilitation_session;
    public static String Facilitation_sessionNew;
    public static String Facilitation_title;
    public static String Facilitation_undone;
    public static String ResultList_nothing;
    public static String ResultList_one;
    public static String ResultList_rank;
    public static String ResultList_step;
    public static String ResultList_title;
    public static String ResultList_votes;
    public static String SessionMenu_new;
    public static String Votes_many;
    public static String Votes_none;
    public static String Votes_one;
    public static String Voting_session;
    public static String Voting_take;
    public static String Voting_vote;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
