/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String MethodView_copy;
    public static String MethodView_none;
    public static String MethodView_noneHint;
    public static String MethodView_notShown;
    public static String MethodView_pin;
    public static String MethodView_pinHint;
    public static String MethodView_reading;
    public static String MethodView_readingHint;
    public static String MethodView_unread;
    public static String SavePart_notSaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
