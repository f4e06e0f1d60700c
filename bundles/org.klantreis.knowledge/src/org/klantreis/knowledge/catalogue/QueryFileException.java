/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

/** A query file cannot be used. The message is one sentence with the file and the line. */
public final class QueryFileException extends Exception {
    private static final long serialVersionUID = 1L;

    QueryFileException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
