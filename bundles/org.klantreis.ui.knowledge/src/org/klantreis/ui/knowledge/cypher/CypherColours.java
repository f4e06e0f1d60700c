/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.cypher;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** The colours of Cypher's parts, for a light and a dark ground; each reads at 4.5:1 or more. */
final class CypherColours {
    final IToken keyword;
    final IToken string;
    final IToken comment;
    final IToken label;
    final IToken property;
    final IToken parameter;
    final IToken number;
    final IToken function;
    final IToken plain;

    private CypherColours(int[]... colors) {
        keyword = token(colors[0], SWT.BOLD);
        string = token(colors[1], SWT.NORMAL);
        comment = token(colors[2], SWT.ITALIC);
        label = token(colors[3], SWT.NORMAL);
        property = token(colors[4], SWT.NORMAL);
        parameter = token(colors[5], SWT.NORMAL);
        number = token(colors[6], SWT.NORMAL);
        function = token(colors[7], SWT.NORMAL);
        plain = new Token(new TextAttribute(null));
    }

    private static IToken token(int[] color, int style) {
        return new Token(new TextAttribute(new Color(color[0], color[1], color[2]), null, style));
    }

    static CypherColours of(boolean dark) {
        return dark
                ? new CypherColours(new int[] {204, 150, 230}, new int[] {140, 200, 130}, new int[] {150, 160, 165},
                        new int[] {110, 180, 240}, new int[] {220, 200, 140}, new int[] {240, 160, 110}, new int[] {150, 210,
                                210},
                        new int[] {240, 200, 220})
                : new CypherColours(new int[] {127, 0, 110}, new int[] {20, 110, 40}, new int[] {95, 105, 112}, new int[] {0,
                        90, 160},
                        new int[] {120, 85, 0}, new int[] {170, 70, 0}, new int[] {0, 105, 110}, new int[] {110, 50, 90});
    }
}
