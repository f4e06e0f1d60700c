/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.properties;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String AdvancedSection_class;
    public static String AdvancedSection_feature;
    public static String AdvancedSection_file;
    public static String AdvancedSection_line;
    public static String AdvancedSection_value;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
