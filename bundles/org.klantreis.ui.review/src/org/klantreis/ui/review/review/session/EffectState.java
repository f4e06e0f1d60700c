/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.session;

import java.util.Optional;

import org.klantreis.impact.Effect;

/**
 * How far it is known what a branch does.
 *
 * @param kind how far
 * @param effect the effect; empty unless it is known
 * @param sentence what is done, or why it is not known; empty where it is
 */
public record EffectState(Kind kind, Optional<Effect> effect, String sentence) {
    /** How far it is. */
    public enum Kind {
        /** Nothing was asked yet. */
        NONE,
        /** The knowledge base is asked. */
        BUSY,
        /** It is known. */
        KNOWN,
        /** It cannot be known now. */
        FAILED
    }

    static final EffectState NONE = new EffectState(Kind.NONE, Optional.empty(), "");

    static EffectState busy(String sentence) {
        return new EffectState(Kind.BUSY, Optional.empty(), sentence);
    }

    static EffectState known(Effect effect) {
        return new EffectState(Kind.KNOWN, Optional.of(effect), "");
    }

    static EffectState failed(String sentence) {
        return new EffectState(Kind.FAILED, Optional.empty(), sentence);
    }
}
