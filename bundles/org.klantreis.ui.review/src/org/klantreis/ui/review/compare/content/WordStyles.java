/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.words.WordDiff;
import org.klantreis.report.scene.Palette;
import org.klantreis.ui.map.marks.ElementMark;

/** The look of what differs within a text: colour, and a line through or under it, so that colour is not needed to see it. */
final class WordStyles {
    private static final int BYTE = 255;

    private WordStyles() {
    }

    /** Returns the style of text with a mark, without a place. */
    static StyleRange of(ElementMark mark, Control control) {
        int rgb = mark.rgb(isDark(control));
        StyleRange range = new StyleRange();
        range.foreground = new Color(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
        range.strikeout = mark == ElementMark.DELETED;
        range.underline = mark == ElementMark.NEW;
        return range;
    }

    /**
     * Finds what of a value differs from the other one.
     *
     * @param row the row
     * @param old whether the value is the older one
     * @param shown the value, as shown
     * @param control where it is shown
     * @return the styles, in order
     */
    static StyleRange[] ranges(ChangeRow row, boolean old, String shown, Control control) {
        if (shown.isEmpty() || row.diff().kind() != ElementDiff.Kind.CHANGED) {
            return new StyleRange[0];
        }
        List<StyleRange> ranges = new ArrayList<>();
        WordDiff.Kind kind = old ? WordDiff.Kind.REMOVED : WordDiff.Kind.ADDED;
        int at = 0;
        String other = old ? row.after() : row.before();
        for (WordDiff.Part part : WordDiff.between(old ? shown : line(other, shown), old ? line(other, shown) : shown)) {
            if (part.kind() == kind) {
                StyleRange range = of(old ? ElementMark.DELETED : ElementMark.NEW, control);
                range.start = at;
                range.length = part.text().length();
                ranges.add(range);
            }
            at += part.kind() == kind || part.kind() == WordDiff.Kind.SAME ? part.text().length() : 0;
        }
        return ranges.toArray(StyleRange[]::new);
    }

    /** Puts the other value into a line where the shown one is in one. */
    private static String line(String other, String shown) {
        return shown.indexOf('\n') < 0 && shown.indexOf(RowLabels.BREAK) >= 0 ? RowLabels.line(other) : other;
    }

    private static boolean isDark(Control control) {
        Color background = control.getBackground();
        return Palette.luminance(background.getRed() << 16 | background.getGreen() << 8 | background.getBlue()) < 0.3;
    }
}
