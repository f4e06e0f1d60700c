/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String MergeEditor_abortQuestion;
    public static String MergeEditor_abortTitle;
    public static String MergeEditor_abortYes;
    public static String MergeEditor_errorsQuestion;
    public static String MergeEditor_finishTitle;
    public static String MergeEditor_finishYes;
    public static String MergeEditor_name;
    public static String OpenMerge_none;
    public static String OpenMerge_title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
