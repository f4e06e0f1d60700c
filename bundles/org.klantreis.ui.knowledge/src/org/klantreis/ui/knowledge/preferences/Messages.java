/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String KnowledgePreferencePage_database;
    public static String KnowledgePreferencePage_databaseHint;
    public static String KnowledgePreferencePage_description;
    public static String KnowledgePreferencePage_environment;
    public static String KnowledgePreferencePage_heap;
    public static String KnowledgePreferencePage_idle;
    public static String KnowledgePreferencePage_local;
    public static String KnowledgePreferencePage_localGroup;
    public static String KnowledgePreferencePage_localHint;
    public static String KnowledgePreferencePage_noAddress;
    public static String KnowledgePreferencePage_password;
    public static String KnowledgePreferencePage_remote;
    public static String KnowledgePreferencePage_remoteGroup;
    public static String KnowledgePreferencePage_secure;
    public static String KnowledgePreferencePage_test;
    public static String KnowledgePreferencePage_testing;
    public static String KnowledgePreferencePage_uri;
    public static String KnowledgePreferencePage_user;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
