/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.network;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String HandoffNetwork_crossing;
    public static String HandoffNetwork_node;
    public static String HandoffNetwork_within;
    public static String NetworkView_counts;
    public static String NetworkView_fit;
    public static String NetworkView_labelHint;
    public static String NetworkView_levelHint;
    public static String NetworkView_silos;
    public static String NetworkView_units;
    public static String NetworkView_waits;
    public static String NetworkView_zoomIn;
    public static String NetworkView_zoomOut;
    public static String NetworkView_most;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
