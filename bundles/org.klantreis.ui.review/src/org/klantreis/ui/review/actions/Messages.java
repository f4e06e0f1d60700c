/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.actions;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Actions_abort;
    public static String Actions_abortButton;
    public static String Actions_abortQuestion;
    public static String Actions_abortTitle;
    public static String Actions_aborted;
    public static String Actions_applyStash;
    public static String Actions_branch;
    public static String Actions_branchCheckedOut;
    public static String Actions_branchDeleted;
    public static String Actions_branchMade;
    public static String Actions_cancel;
    public static String Actions_checkOut;
    public static String Actions_checkedOut;
    public static String Actions_conflicts;
    public static String Actions_deleteBranch;
    public static String Actions_fetch;
    public static String Actions_fetched;
    public static String Actions_forwarded;
    public static String Actions_merge;
    public static String Actions_merged;
    public static String Actions_mergedAlready;
    public static String Actions_nothingNew;
    public static String Actions_nothingToPush;
    public static String Actions_nothingToStash;
    public static String Actions_pull;
    public static String Actions_push;
    public static String Actions_pushed;
    public static String Actions_resolve;
    public static String Actions_restore;
    public static String Actions_restoreButton;
    public static String Actions_restoreQuestion;
    public static String Actions_restoreTitle;
    public static String Actions_restored;
    public static String Actions_revert;
    public static String Actions_reverted;
    public static String Actions_stash;
    public static String Actions_stashApplied;
    public static String Actions_stashed;
    public static String Actions_tag;
    public static String Actions_tagged;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
