/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.output;

import org.klantreis.impact.Effect;

/** How an effect is written. */
public enum EffectFormat {
    /** Sentences for a terminal. */
    TEXT {
        @Override
        public String print(Effect effect) {
            return new TextWriter(effect).write();
        }
    },
    /** One object, for programs; see {@link EffectJson}. */
    JSON {
        @Override
        public String print(Effect effect) {
            return EffectJson.print(effect);
        }
    },
    /** A short table and folded details, for the comment on a pull request. */
    MARKDOWN {
        @Override
        public String print(Effect effect) {
            return new MarkdownWriter(effect).write();
        }
    },
    /** A fragment of HTML without styles of its own, for a page or a browser widget; its classes begin with {@code effect}. */
    HTML {
        @Override
        public String print(Effect effect) {
            return new HtmlWriter(effect).write();
        }
    };

    /**
     * Writes an effect.
     *
     * @param effect the effect
     * @return the text, ending in a line break
     */
    public abstract String print(Effect effect);
}
