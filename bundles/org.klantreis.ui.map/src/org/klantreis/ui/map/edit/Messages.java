/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String Edits_clear;
    public static String Edits_set;
    public static String MapClipboard_pasteMany;
    public static String MapClipboard_pasteOne;
    public static String Moves_many;
    public static String Moves_one;
    public static String NewParts_activity;
    public static String NewParts_insertActivity;
    public static String NewParts_insertStage;
    public static String NewParts_insertStep;
    public static String NewParts_stage;
    public static String NewParts_step;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
