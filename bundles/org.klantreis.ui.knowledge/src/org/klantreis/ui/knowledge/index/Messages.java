/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.index;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String LandscapeIndex_cancelled;
    public static String LandscapeIndex_connecting;
    public static String LandscapeIndex_notReady;
    public static String LandscapeIndex_reading;
    public static String LandscapeIndex_restart;
    public static String LandscapeIndex_stop;
    public static String LandscapeIndex_stopped;
    public static String LandscapeIndex_sync;
    public static String LandscapeIndex_syncing;
    public static String LandscapeIndex_verify;
    public static String SyncProgress_of;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
