/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.Map;

/** A 64-bit FNV-1a signature of values. Two rows that differ have the same one in 1 of 1.8 × 10^19 cases. */
final class Signature {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char END = '\uffff';

    private long value = OFFSET;

    Signature add(CharSequence text) {
        long hash = value;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        value = (hash ^ END) * PRIME;
        return this;
    }

    Signature add(Map<String, Object> properties) {
        properties.forEach((name, content) -> add(name).add(content.toString()));
        return add("");
    }

    long value() {
        return value;
    }
}
