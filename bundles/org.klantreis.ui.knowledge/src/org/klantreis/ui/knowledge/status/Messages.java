/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.status;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String KnowledgeStatus_away;
    public static String KnowledgeStatus_cancel;
    public static String KnowledgeStatus_fresh;
    public static String KnowledgeStatus_freshHint;
    public static String KnowledgeStatus_notStarted;
    public static String KnowledgeStatus_notStartedHint;
    public static String KnowledgeStatus_settings;
    public static String KnowledgeStatus_stale;
    public static String KnowledgeStatus_staleHint;
    public static String KnowledgeStatus_start;
    public static String KnowledgeStatus_starting;
    public static String KnowledgeStatus_stop;
    public static String KnowledgeStatus_sync;
    public static String KnowledgeStatus_syncing;
    public static String KnowledgeStatus_syncingOf;
    public static String KnowledgeStatus_verify;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
