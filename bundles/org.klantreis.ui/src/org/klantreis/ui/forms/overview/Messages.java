/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String CatalogueOverview_catalogue;
    public static String CatalogueOverview_files;
    public static String ComplaintsOverview_advice;
    public static String ComplaintsOverview_allClusters;
    public static String ComplaintsOverview_anyStatus;
    public static String ComplaintsOverview_closed;
    public static String ComplaintsOverview_count;
    public static String ComplaintsOverview_open;
    public static String ComplaintsOverview_openAndClosed;
    public static String ComplaintsOverview_search;
    public static String OverviewPage_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
