/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.events;

/** Whether a row tells that something begins, ends, or both. */
final class Lifecycle {
    static final byte WHOLE = 0;
    static final byte START = 1;
    static final byte COMPLETE = 2;

    private Lifecycle() {
    }

    static byte of(String state) {
        if ("start".equalsIgnoreCase(state)) {
            return START;
        }
        return "complete".equalsIgnoreCase(state) ? COMPLETE : WHOLE;
    }
}
