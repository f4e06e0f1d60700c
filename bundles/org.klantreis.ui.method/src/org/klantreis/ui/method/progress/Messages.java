/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.progress;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Checklist_all;
    public static String Checklist_missing;
    public static String Checklist_next;
    public static String Checklist_step;
    public static String ProgressMatrix_done;
    public static String ProgressMatrix_doneHint;
    public static String ProgressMatrix_journey;
    public static String ProgressMatrix_name;
    public static String ProgressMatrix_next;
    public static String ProgressMatrix_nextHint;
    public static String ProgressMatrix_nothing;
    public static String ProgressMatrix_sign;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
