/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.graph.ElementRow;

/**
 * What must be written to bring the graph from one state to another.
 *
 * @param created elements that are new
 * @param changed elements whose content is another
 * @param deleted ids of elements that are gone
 */
record Delta(List<ElementRow> created, List<ElementRow> changed, List<String> deleted) {
    /** Below this many elements a snapshot is always changed in place: that takes one transaction. */
    private static final int SMALL = 2_000;
    /** More than this in one transaction would press the server's memory. */
    private static final int LARGE = 30_000;

    /** Compares everything. */
    static Delta between(Map<String, Long> before, Map<String, ElementRow> now) {
        Delta delta = among(now.keySet(), before, now);
        if (before.size() != now.size() - delta.created.size()) {
            before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(delta.deleted::add);
        }
        return delta;
    }

    /** Compares only the elements of the given ids; the others are known to be the same. */
    static Delta among(Collection<String> ids, Map<String, Long> before, Map<String, ElementRow> now) {
        Delta delta = new Delta(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String id : ids) {
            Long hash = before.get(id);
            ElementRow row = now.get(id);
            if (hash == null && row != null) {
                delta.created.add(row);
            } else if (hash != null && row == null) {
                delta.deleted.add(id);
            } else if (hash != null && hash != row.hash()) {
                delta.changed.add(row);
            }
        }
        return delta;
    }

    int size() {
        return created.size() + changed.size() + deleted.size();
    }

    /** Says whether loading the whole snapshot anew is less work. */
    boolean isMost(int elements) {
        return size() > LARGE || size() > SMALL && size() > elements / 2;
    }
}
