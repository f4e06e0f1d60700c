/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String FailureSentence_readOnly;
    public static String FailureSentence_refused;
    public static String FailureSentence_unexpected;
    public static String MasterPassword_failed;
    public static String ServerChoice_noAddress;
    public static String ServerChoice_wrongAddress;
    public static String ServerLogin_closed;
    public static String ServerTrial_name;
    public static String ServerTrial_works;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
