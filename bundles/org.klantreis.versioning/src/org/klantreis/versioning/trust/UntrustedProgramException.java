/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.trust;

import java.io.IOException;

/** A repository wants to run a program of its own, and the user has not agreed to that. */
public final class UntrustedProgramException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes it.
     *
     * @param message what wants to run, where, and how to agree
     */
    public UntrustedProgramException(String message) {
        super(message);
    }
}
