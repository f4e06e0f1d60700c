/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.klantreis.diff.output.Appendix;
import org.klantreis.impact.Effect;
import org.klantreis.impact.output.EffectFormat;

/**
 * What changes do, after the changes in a report.
 *
 * @param effect the effect
 */
record EffectAppendix(Effect effect) implements Appendix {
    @Override
    public String text() {
        return EffectFormat.TEXT.print(effect);
    }

    @Override
    public String markdown() {
        return EffectFormat.MARKDOWN.print(effect);
    }

    @Override
    public String html() {
        return EffectFormat.HTML.print(effect);
    }

    @Override
    public String jsonName() {
        return "effect";
    }

    @Override
    public JsonElement json() {
        return JsonParser.parseString(EffectFormat.JSON.print(effect));
    }
}
