/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers texts from 0, so that a million events keep numbers only. */
final class Dictionary {
    static final int NONE = -1;

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    /** Cases, and what belongs to cases, come in runs; often as the same object. */
    private String last;
    private int lastCode;

    /** Returns the number of a text, a new one where it has none yet; {@link #NONE} for null. */
    int code(String name) {
        if (name == null) {
            return NONE;
        }
        if (!name.equals(last)) {
            Integer known = codes.get(name);
            lastCode = known == null ? add(name) : known;
            last = name;
        }
        return lastCode;
    }

    private int add(String name) {
        codes.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }
}
