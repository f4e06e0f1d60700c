/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.remote;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String DialogPrompt_cancel;
    public static String DialogPrompt_host;
    public static String DialogPrompt_hostQuestion;
    public static String DialogPrompt_trust;
    public static String SignInDialog_again;
    public static String SignInDialog_heading;
    public static String SignInDialog_keep;
    public static String SignInDialog_passphrase;
    public static String SignInDialog_passphraseHeading;
    public static String SignInDialog_passphraseTitle;
    public static String SignInDialog_password;
    public static String SignInDialog_signIn;
    public static String SignInDialog_title;
    public static String SignInDialog_user;
    public static String SignInDialog_where;
    public static String SignInDialog_whichKey;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
