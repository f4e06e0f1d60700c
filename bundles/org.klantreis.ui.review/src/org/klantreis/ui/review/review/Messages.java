/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String MergeReview_anyway;
    public static String MergeReview_blocked;
    public static String MergeReview_blockedOne;
    public static String MergeReview_checkOut;
    public static String MergeReview_conflicts;
    public static String MergeReview_decide;
    public static String MergeReview_failedTitle;
    public static String MergeReview_job;
    public static String MergeReview_merge;
    public static String MergeReview_question;
    public static String MergeReview_remote;
    public static String MergeReview_title;
    public static String OpenReview_none;
    public static String OpenReview_title;
    public static String OpenReview_unversioned;
    public static String ReviewEditor_before;
    public static String ReviewEditor_gone;
    public static String ReviewEditor_goneTitle;
    public static String ReviewInput_name;
    public static String ReviewInput_nameNew;
    public static String ReviewInput_tip;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
