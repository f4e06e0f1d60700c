/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.ArrayList;
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

    static Delta between(Map<String, Long> before, Map<String, ElementRow> now) {
        List<ElementRow> created = new ArrayList<>();
        List<ElementRow> changed = new ArrayList<>();
        now.forEach((id, row) -> {
            Long hash = before.get(id);
            if (hash == null) {
                created.add(row);
            } else if (hash != row.hash()) {
                changed.add(row);
            }
        });
        List<String> deleted = new ArrayList<>();
        if (before.size() != now.size() - created.size()) {
            before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(deleted::add);
        }
        return new Delta(created, changed, deleted);
    }

    int size() {
        return created.size() + changed.size() + deleted.size();
    }

    /** Says whether loading the whole snapshot anew is less work. */
    boolean isMost(int elements) {
        return size() > LARGE || size() > SMALL && size() > elements / 2;
    }
}
