/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.session;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String MergeSession_abort;
    public static String MergeSession_decide;
    public static String MergeSession_finish;
    public static String MergeSession_load;
    public static String MergeSession_nothing;
    public static String MergeSession_save;
    public static String MergeSession_stopped;
    public static String MergeSession_unexpected;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
