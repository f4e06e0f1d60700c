/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commit;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String CommitDialog_all;
    public static String CommitDialog_also;
    public static String CommitDialog_amend;
    public static String CommitDialog_author;
    public static String CommitDialog_commit;
    public static String CommitDialog_commitAndPush;
    public static String CommitDialog_committer;
    public static String CommitDialog_elements;
    public static String CommitDialog_elementsAndFiles;
    public static String CommitDialog_heading;
    public static String CommitDialog_message;
    public static String CommitDialog_noAuthor;
    public static String CommitDialog_noElements;
    public static String CommitDialog_noMessage;
    public static String CommitDialog_nothing;
    public static String CommitDialog_otherFiles;
    public static String CommitDialog_select;
    public static String CommitDialog_shared;
    public static String CommitDialog_title;
    public static String CommitDialog_unknown;
    public static String CommitRequest_cannot;
    public static String Dependencies_name;
    public static String MessageGuide_blank;
    public static String MessageGuide_line;
    public static String MessageGuide_title;
    public static String OpenCommit_commit;
    public static String OpenCommit_done;
    public static String OpenCommit_title;
    public static String OtherFiles_changed;
    public static String OtherFiles_conflicting;
    public static String OtherFiles_deleted;
    public static String OtherFiles_file;
    public static String OtherFiles_new;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
