/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.welcome;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String WelcomePage_title;
    public static String WelcomePage_subtitle;
    public static String WelcomePage_begin;
    public static String WelcomePage_steps;
    public static String WelcomePage_recent;
    public static String WelcomePage_example;
    public static String WelcomePage_exampleText;
    public static String WelcomePage_project;
    public static String WelcomePage_projectText;
    public static String WelcomePage_clone;
    public static String WelcomePage_cloneText;
    public static String WelcomePage_folder;
    public static String WelcomePage_folderText;
    public static String WelcomePage_step;
    public static String WelcomePage_step1;
    public static String WelcomePage_step2;
    public static String WelcomePage_step3;
    public static String WelcomePage_step4;
    public static String WelcomePage_toJourneys;
    public static String WelcomePage_noRecent;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
