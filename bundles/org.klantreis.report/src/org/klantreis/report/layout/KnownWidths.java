/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.layout;

import java.util.HashMap;
import java.util.Map;

import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.TextStyle;

/** Remembers what was measured while one scene is laid out: texts share most of their words. */
public final class KnownWidths implements TextMeasurer {
    private final TextMeasurer measurer;
    private final Map<TextStyle, Style> styles = new HashMap<>();
    private TextStyle lastStyle;
    private Style last;

    /** What is known of a style. */
    private record Style(Map<String, Double> widths, double ascent, double descent, double lineHeight) {
    }

    /**
     * Begins to remember.
     *
     * @param measurer measures what is not known yet
     */
    public KnownWidths(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    @Override
    public double width(String string, TextStyle style) {
        return known(style).widths().computeIfAbsent(string, text -> measurer.width(text, style));
    }

    @Override
    public double ascent(TextStyle style) {
        return known(style).ascent();
    }

    @Override
    public double descent(TextStyle style) {
        return known(style).descent();
    }

    @Override
    public double lineHeight(TextStyle style) {
        return known(style).lineHeight();
    }

    private Style known(TextStyle style) {
        if (style != lastStyle) {
            last = styles.computeIfAbsent(style, key -> new Style(new HashMap<>(), measurer.ascent(key), measurer.descent(key),
                    measurer.lineHeight(key)));
            lastStyle = style;
        }
        return last;
    }
}
