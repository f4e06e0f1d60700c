/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.trim;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {
    public static String VersionsTrim_alone;
    public static String VersionsTrim_counts;
    public static String VersionsTrim_dirty;
    public static String VersionsTrim_none;
    public static String VersionsTrim_noneTip;
    public static String VersionsTrim_unfinished;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
