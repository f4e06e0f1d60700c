/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {
    public static String AbortMergeHandler_nothing;
    public static String AbortMergeHandler_title;
    public static String ApplyStashHandler_message;
    public static String ApplyStashHandler_none;
    public static String ApplyStashHandler_title;
    public static String DeleteBranchHandler_message;
    public static String DeleteBranchHandler_question;
    public static String DeleteBranchHandler_title;
    public static String MergeHandler_message;
    public static String MergeHandler_title;
    public static String NewBranchDialog_checkOut;
    public static String NewBranchDialog_hint;
    public static String NewBranchDialog_invalid;
    public static String NewBranchDialog_message;
    public static String NewBranchDialog_name;
    public static String NewBranchDialog_taken;
    public static String NewBranchDialog_window;
    public static String RefDialog_none;
    public static String StashHandler_message;
    public static String StashHandler_title;
    public static String SwitchBranchHandler_message;
    public static String SwitchBranchHandler_title;
    public static String TagHandler_lastCommit;
    public static String TagHandler_message;
    public static String TagHandler_title;
    public static String TrustHandler_granted;
    public static String TrustHandler_none;
    public static String TrustHandler_question;
    public static String TrustHandler_title;
    public static String TrustHandler_trust;
    public static String VersionHandler_select;
    public static String VersionHandler_title;
    public static String VersionHandler_unversioned;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
