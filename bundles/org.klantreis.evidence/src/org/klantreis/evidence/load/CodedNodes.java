/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.neo4j.driver.Session;

/** Writes the nodes that events refer to: units, activities, variants; there are few of them. */
final class CodedNodes {
    private static final int BATCH = 5_000;
    /** Variants of long cases have long lists: this many list entries fill a batch. */
    private static final int ENTRIES = 50_000;

    private CodedNodes() {
    }

    /**
     * Writes all of one kind.
     *
     * @param label their label
     * @param from the first number, and until, the one after the last
     * @param properties gives the properties by number
     * @param alive called after each transaction; may throw to end the work
     * @return the places in the store, by number
     */
    static String[] write(Session session, String label, int from, int until, IntFunction<Map<String, Object>> properties,
            Runnable alive) {
        String[] places = new String[until];
        List<Map<String, Object>> rows = new ArrayList<>();
        int entries = 0;
        int first = from;
        for (int code = from; code < until; code++) {
            Map<String, Object> row = properties.apply(code);
            rows.add(row);
            entries += row.get("activities") instanceof List<?> list ? list.size() : 1;
            if (rows.size() == BATCH || entries >= ENTRIES || code == until - 1) {
                create(session, label, rows, first, places);
                alive.run();
                rows.clear();
                entries = 0;
                first = code + 1;
            }
        }
        return places;
    }

    private static void create(Session session, String label, List<Map<String, Object>> rows, int first, String[] places) {
        String cypher = "UNWIND range(0, size($rows) - 1) AS i CREATE (n:" + label + ") SET n = $rows[i] RETURN i, elementId(n) AS place";
        session.executeWriteWithoutResult(tx -> tx.run(cypher, Map.of("rows", rows))
                .forEachRemaining(row -> places[first + row.get("i").asInt()] = row.get("place").asString()));
    }
}
