/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange;

/**
 * Something that an import found worth saying.
 *
 * @param place where: a JSON path such as {@code $[3].userjourneys[0]}, or the path of a file of the project
 * @param reason what is the matter and what was done about it, one sentence
 */
public record Remark(String place, String reason) {
    /** Returns one line for a user. */
    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
