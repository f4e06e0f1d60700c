/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String DayField_hint;
    public static String DayField_wrong;
    public static String EvidenceFilters_allChannels;
    public static String EvidenceFilters_allSegments;
    public static String EvidenceFilters_allVariants;
    public static String EvidenceFilters_channel;
    public static String EvidenceFilters_from;
    public static String EvidenceFilters_log;
    public static String EvidenceFilters_noLog;
    public static String EvidenceFilters_rank;
    public static String EvidenceFilters_segment;
    public static String EvidenceFilters_to;
    public static String EvidenceFilters_variant;
    public static String EvidenceLink_failed;
    public static String EvidenceLink_loading;
    public static String EvidenceLink_noLog;
    public static String EvidenceLink_notLoaded;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
