/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.session;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String EffectReader_after;
    public static String EffectReader_before;
    public static String EffectReader_busy;
    public static String EffectReader_noBase;
    public static String EffectReader_of;
    public static String ReviewJob_stopped;
    public static String ReviewLoader_reading;
    public static String ReviewLoader_unreadable;
    public static String ReviewSession_choose;
    public static String ReviewSession_effect;
    public static String ReviewSession_load;
    public static String ReviewSession_narrow;
    public static String ReviewSession_synchronise;
    public static String ReviewSession_unexpected;
    public static String ReviewSession_write;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
