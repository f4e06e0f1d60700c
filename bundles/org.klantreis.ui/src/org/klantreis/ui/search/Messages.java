/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String HitLabels_gone;
    public static String ModelSearchPage_case;
    public static String ModelSearchPage_documentation;
    public static String ModelSearchPage_names;
    public static String ModelSearchPage_other;
    public static String ModelSearchPage_text;
    public static String ModelSearchPage_where;
    public static String TextQuery_label;
    public static String TextQuery_many;
    public static String TextQuery_one;
    public static String UsageQuery_label;
    public static String UsageQuery_many;
    public static String UsageQuery_one;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
