/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String KnowledgeActions_right;
    public static String KnowledgeActions_verify;
    public static String KnowledgeActions_wrong;
    public static String KnowledgeView_copy;
    public static String KnowledgeView_export;
    public static String KnowledgeView_notShown;
    public static String KnowledgeView_of;
    public static String KnowledgeView_pin;
    public static String KnowledgeView_pinHint;
    public static String KnowledgeView_refresh;
    public static String KnowledgeView_settings;
    public static String KnowledgeView_stale;
    public static String KnowledgeView_updating;
    public static String KnowledgeView_verify;
    public static String StatePage_away;
    public static String StatePage_awayLinks;
    public static String StatePage_cancel;
    public static String StatePage_failed;
    public static String StatePage_none;
    public static String StatePage_noneHint;
    public static String StatePage_notStarted;
    public static String StatePage_notStartedHint;
    public static String StatePage_of;
    public static String StatePage_starting;
    public static String StatePage_syncing;
    public static String Forms_all;
    public static String Forms_asIs;
    public static String Forms_hint;
    public static String Forms_observed;
    public static String Forms_toBe;
    public static String JourneyChoice_all;
    public static String JourneyChoice_hint;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
