/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String LinkButtons_accept;
    public static String LinkButtons_acceptAll;
    public static String LinkButtons_acceptAllHint;
    public static String LinkButtons_acceptHint;
    public static String LinkButtons_choose;
    public static String LinkButtons_chooseHint;
    public static String LinkButtons_clear;
    public static String LinkButtons_clearHint;
    public static String LinkButtons_nothing;
    public static String LinkButtons_nothingHint;
    public static String LinkDialog_apply;
    public static String LinkDialog_complaints;
    public static String LinkDialog_heading;
    public static String LinkDialog_message;
    public static String LinkDialog_notLoaded;
    public static String LinkDialog_title;
    public static String LinkDialog_undo;
    public static String LinkPage_count;
    public static String LinkPage_filter;
    public static String LinkPage_nothing;
    public static String LinkPage_onlyOpen;
    public static String LinkPage_proposal;
    public static String LinkTabs_tab;
    public static String ValuesJob_name;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
