/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.Locale;

import org.klantreis.model.words.Words;

/** How far a step of the method is. */
public enum StepState {
    /** Nothing of it is in the model. */
    OPEN,
    /** Something of it is, and something is missing. */
    BUSY,
    /** Nothing is missing. */
    DONE;

    /**
     * Returns its name in words.
     *
     * @param locale the language
     * @return for example {@code busy}
     */
    public String title(Locale locale) {
        return Words.of(StepState.class, "progress", locale, null).get("state." + name());
    }
}
