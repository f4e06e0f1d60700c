/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.internal;

import java.io.IOException;

/** An action that cannot be done, said in one sentence: what, where, and what to do. */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes it.
     *
     * @param sentence the sentence
     */
    public Refusal(String sentence) {
        super(sentence);
    }

    /**
     * Makes it.
     *
     * @param sentence the sentence
     * @param cause what Git said
     */
    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
