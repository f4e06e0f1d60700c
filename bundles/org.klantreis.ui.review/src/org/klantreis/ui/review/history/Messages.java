/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String CommitPane_after;
    public static String CommitPane_comparing;
    public static String CommitPane_elements;
    public static String CommitPane_facts;
    public static String CommitPane_first;
    public static String CommitPane_merge;
    public static String CommitPane_none;
    public static String CommitPane_nothing;
    public static String CommitPane_oneElement;
    public static String CommitPane_tooMany;
    public static String CommitPane_two;
    public static String CommitPane_uncommitted;
    public static String CommitPane_workingTree;
    public static String CompareJob_name;
    public static String HistoryFilter_allAuthors;
    public static String HistoryFilter_author;
    public static String HistoryFilter_element;
    public static String HistoryFilter_words;
    public static String HistoryFilter_wordsHint;
    public static String HistoryMenu_branch;
    public static String HistoryMenu_checkOut;
    public static String HistoryMenu_copy;
    public static String HistoryMenu_each;
    public static String HistoryMenu_merge;
    public static String HistoryMenu_ofElement;
    public static String HistoryMenu_previous;
    public static String HistoryMenu_restoreElement;
    public static String HistoryMenu_restoreFile;
    public static String HistoryMenu_revert;
    public static String HistoryMenu_tag;
    public static String HistoryMenu_workingTree;
    public static String HistoryTable_accessible;
    public static String HistoryTable_author;
    public static String HistoryTable_changes;
    public static String HistoryTable_commit;
    public static String HistoryTable_date;
    public static String HistoryTable_message;
    public static String HistoryToolbar_allBranches;
    public static String HistoryToolbar_link;
    public static String HistoryToolbar_linkHint;
    public static String HistoryToolbar_refresh;
    public static String HistoryView_count;
    public static String HistoryView_loading;
    public static String HistoryView_none;
    public static String HistoryView_ofElement;
    public static String HistoryView_one;
    public static String HistoryView_uncommitted;
    public static String HistoryView_uncommittedFiles;
    public static String HistoryView_unversioned;
    public static String LoadJob_name;
    public static String LoadJob_shallow;
    public static String RestoreElement_done;
    public static String RestoreElement_readOnly;
    public static String RestoreElement_same;
    public static String RestoreElement_task;
    public static String Summaries_name;
    public static String Summaries_none;
    public static String Summaries_unreadable;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
