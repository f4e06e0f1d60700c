/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.complaints;

import java.util.Locale;

import org.klantreis.model.words.Words;

/** What became of the advice of complaints. */
public enum Outcome {
    /** It changed a procedure. */
    CHANGED,
    /** It was adopted, and no procedure was changed because of it. */
    ADOPTED_WITHOUT_CHANGE,
    /** It was turned down. */
    REJECTED,
    /** Nobody decided about it yet. */
    OPEN,
    /** No advice was written down. */
    NO_ADVICE;

    /**
     * Returns its name in words.
     *
     * @param locale the language
     * @return for example {@code adopted, and nothing was changed}
     */
    public String title(Locale locale) {
        return Words.of(Outcome.class, "complaints", locale, null).get("outcome." + name());
    }
}
