/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.handoffs;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.knowledge.results.QueryResult;

/** The columns of handoffs in the order in which people read them: who to whom, where, how long, why. */
final class HandoffColumns {
    private static final List<String> FIRST = List.of("from", "to", "wait", "step", "journey", "cause", "fromSilo", "toSilo");

    private HandoffColumns() {
    }

    static QueryResult ordered(QueryResult handoffs) {
        List<Integer> order = new ArrayList<>(FIRST.stream().map(handoffs::index).toList());
        for (int i = 0; i < handoffs.columns().size(); i++) {
            if (!order.contains(i)) {
                order.add(i);
            }
        }
        return new QueryResult(order.stream().map(handoffs.columns()::get).toList(), handoffs.rows().stream().map(row -> {
            List<Object> cells = new ArrayList<>();
            order.forEach(index -> cells.add(row.get(index)));
            return cells;
        }).map(row -> (List<Object>) row).toList());
    }
}
