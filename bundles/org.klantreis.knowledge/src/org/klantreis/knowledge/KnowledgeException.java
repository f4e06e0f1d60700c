/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge;

/** The knowledge base could not do what was asked. The message is one sentence for a user: what happened and what to do. */
public class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message one sentence for a user
     */
    public KnowledgeException(String message) {
        super(message);
    }

    /**
     * Makes one.
     *
     * @param message one sentence for a user
     * @param cause what led to it
     */
    public KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
