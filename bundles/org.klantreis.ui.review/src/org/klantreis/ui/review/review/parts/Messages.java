/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ApprovalList_columnDate;
    public static String ApprovalList_columnSaid;
    public static String ApprovalList_columnWho;
    public static String ApprovalList_earlier;
    public static String ApprovalList_name;
    public static String ChangeDetails_after;
    public static String ChangeDetails_before;
    public static String ChangeDetails_map;
    public static String ChangeDetails_nothing;
    public static String ChangeDetails_title;
    public static String ChangeDetails_values;
    public static String ChangeDetails_whole;
    public static String ChangeTree_deleted;
    public static String ChangeTree_elsewhere;
    public static String ChangeTree_moved;
    public static String ChangeTree_name;
    public static String ChangeTree_new;
    public static String ChangeTree_order;
    public static String ChangeTree_others;
    public static String ChangeTree_title;
    public static String ChangeTree_whole;
    public static String Checklist_accept;
    public static String Checklist_by;
    public static String Checklist_comment;
    public static String Checklist_finding;
    public static String Checklist_name;
    public static String Checklist_none;
    public static String CommentsPanel_add;
    public static String CommentsPanel_cancelReply;
    public static String CommentsPanel_hint;
    public static String CommentsPanel_list;
    public static String CommentsPanel_mustFix;
    public static String CommentsPanel_none;
    public static String CommentsPanel_on;
    public static String CommentsPanel_reply;
    public static String CommentsPanel_replyTo;
    public static String CommentsPanel_whole;
    public static String CommitList_all;
    public static String CommitList_author;
    public static String CommitList_date;
    public static String CommitList_message;
    public static String CommitList_name;
    public static String CommitList_title;
    public static String EffectPanel_again;
    public static String EffectPanel_better;
    public static String EffectPanel_cancel;
    public static String EffectPanel_failed;
    public static String EffectPanel_less;
    public static String EffectPanel_more;
    public static String EffectPanel_neutral;
    public static String EffectPanel_none;
    public static String EffectPanel_nothing;
    public static String EffectPanel_title;
    public static String EffectPanel_worse;
    public static String ReviewHeader_approve;
    public static String ReviewHeader_approveHint;
    public static String ReviewHeader_approved;
    public static String ReviewHeader_approvedEarlier;
    public static String ReviewHeader_blocking;
    public static String ReviewHeader_blockingOne;
    public static String ReviewHeader_branch;
    public static String ReviewHeader_busy;
    public static String ReviewHeader_changes;
    public static String ReviewHeader_changesOne;
    public static String ReviewHeader_commits;
    public static String ReviewHeader_commitsOne;
    public static String ReviewHeader_compare;
    public static String ReviewHeader_compareHint;
    public static String ReviewHeader_findings;
    public static String ReviewHeader_findingsOne;
    public static String ReviewHeader_into;
    public static String ReviewHeader_merge;
    public static String ReviewHeader_mergeHint;
    public static String ReviewHeader_merged;
    public static String ReviewHeader_refresh;
    public static String ReviewHeader_synchronise;
    public static String ReviewHeader_synchroniseHint;
    public static String ReviewHeader_synchroniseNone;
    public static String ReviewHeader_withdraw;
    public static String ReviewHeader_withdrawHint;
    public static String ReviewTabs_approvals;
    public static String ReviewTabs_checklist;
    public static String ReviewTabs_comments;
    public static String ThreadView_mustFix;
    public static String ThreadView_open;
    public static String ThreadView_reopened;
    public static String ThreadView_resolved;
    public static String ThreadView_resolvedIt;
    public static String ThreadView_resolvedLinks;
    public static String ValueRows_contains;
    public static String ValueRows_position;
    public static String ValueTable_new;
    public static String ValueTable_old;
    public static String ValueTable_property;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
