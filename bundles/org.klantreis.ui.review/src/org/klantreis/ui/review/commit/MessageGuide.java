/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commit;

import org.eclipse.osgi.util.NLS;

/** What is customary for the message of a commit: a first line of 50 letters, an empty line, then lines of 72. */
final class MessageGuide {
    static final int TITLE = 50;
    static final int LINE = 72;

    private MessageGuide() {
    }

    /** Returns advice on a message; empty where there is none. */
    static String advice(String message) {
        String[] lines = message.split("\n", -1);
        if (lines[0].length() > LINE) {
            return NLS.bind(Messages.MessageGuide_title, lines[0].length(), TITLE);
        } else if (lines.length > 1 && !lines[1].isBlank()) {
            return Messages.MessageGuide_blank;
        }
        for (int i = 2; i < lines.length; i++) {
            if (lines[i].length() > LINE && lines[i].contains(" ")) {
                return NLS.bind(Messages.MessageGuide_line, i + 1, LINE);
            }
        }
        return "";
    }

    /** Says how long the line with the caret is. */
    static String count(String message, int caret) {
        int begin = message.lastIndexOf('\n', Math.max(0, caret - 1)) + 1;
        if (caret == 0) {
            begin = 0;
        }
        int end = message.indexOf('\n', begin);
        int length = (end < 0 ? message.length() : end) - begin;
        return length + " / " + (begin == 0 ? TITLE : LINE);
    }
}
