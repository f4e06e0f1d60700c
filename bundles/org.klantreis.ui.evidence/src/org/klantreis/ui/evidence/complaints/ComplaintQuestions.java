/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.complaints;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** What the view asks about complaints. Call it in the background. */
final class ComplaintQuestions {
    /** The most complaints that are listed at once. */
    static final int MOST = 5000;
    /** Stands for "about nothing that is known". */
    static final String NOTHING = "-";

    private static final String COUNTS = """
            MATCH (c:Complaint {snapshot: $snapshot})
            USING INDEX c:Complaint(snapshot)
            WHERE $from IS NULL OR c.received >= $from
            OPTIONAL MATCH (c)-[:%s]->(about)
            RETURN about, c.received.year AS year, c.received.month AS month, count(*) AS complaints,
                   count(CASE WHEN c.closed IS NULL THEN 1 END) AS open
            """;
    private static final String LIST = """
            MATCH (c:Complaint {snapshot: $snapshot})
            USING INDEX c:Complaint(snapshot)
            WHERE ($from IS NULL OR c.received >= $from) AND ($month IS NULL OR (c.received >= $month AND c.received < $next))
              AND ($about = '' OR CASE WHEN $about = '-' THEN NOT EXISTS { (c)-[:%1$s]->() } ELSE EXISTS { (c)-[:%1$s]->({id: $about}) } END)
            WITH c
            ORDER BY c.received DESC, c.name, c.id
            LIMIT $limit
            OPTIONAL MATCH (c)-[:TOUCHPOINT]->(touchpoint)
            OPTIONAL MATCH (c)-[:UNIT]->(unit)
            OPTIONAL MATCH (c)-[:CLUSTER]->(cluster)
            OPTIONAL MATCH (c)-[:CHANNEL]->(channel)
            OPTIONAL MATCH (c)-[:PROCEDURE_CHANGE]->(change)
            RETURN c AS complaint, c.received AS received, touchpoint, unit, cluster, channel, c.closed AS closed, c.text AS text,
                   c.advice AS advice, change
            ORDER BY received DESC, c.name, c.id
            """;
    private static final String LAST = "MATCH (c:Complaint {snapshot: $snapshot}) USING INDEX c:Complaint(snapshot)"
            + " RETURN max(c.received) AS last";

    /** The catalogue's parameters for what complaints are counted by, as far as it has one. */
    private static final Map<About, String> PARAMETERS = Map.of(About.TOUCHPOINT, "touchpoint", About.UNIT, "unit", About.CLUSTER, "cluster");

    private ComplaintQuestions() {
    }

    /** Returns the first day of a period of some months that ends with the last complaint; null for all time. */
    static LocalDate from(LandscapeIndex index, int months) {
        if (months == 0) {
            return null;
        }
        Object last = index.ask((knowledge, snapshot) -> knowledge.query(snapshot, LAST, Map.of())).rows().get(0).get(0);
        return last instanceof LocalDate day ? YearMonth.from(day).minusMonths(months - 1L).atDay(1) : null;
    }

    static List<MonthCount> counts(LandscapeIndex index, About by, LocalDate from) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", from);
        QueryResult answer = index.ask((knowledge, snapshot) -> knowledge.query(snapshot, COUNTS.formatted(by.name()), parameters));
        return answer.rows().stream().map(row -> new MonthCount((ElementRef) row.get(0),
                row.get(1) == null ? null : YearMonth.of(((Long) row.get(1)).intValue(), ((Long) row.get(2)).intValue()),
                (Long) row.get(3), (Long) row.get(4))).toList();
    }

    /**
     * Asks the catalogue for the months of one touchpoint, unit or cluster, with the interval of each; empty where it cannot be
     * asked.
     */
    static Optional<QueryResult> months(LandscapeIndex index, About by, LocalDate from, String about) {
        if (about.isEmpty() || about.equals(NOTHING) || !PARAMETERS.containsKey(by)) {
            return Optional.empty();
        }
        return Optional.of(index.ask("complaints-per-month", Map.of(PARAMETERS.get(by), about, "from", from == null ? "" : from.toString())));
    }

    /** Lists complaints, the last received first; {@code about} is an id, {@link #NOTHING}, or empty for all. */
    static List<List<Object>> list(LandscapeIndex index, About by, LocalDate from, YearMonth month, String about) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", from);
        parameters.put("month", month == null ? null : month.atDay(1));
        parameters.put("next", month == null ? null : month.plusMonths(1).atDay(1));
        parameters.put("about", about);
        parameters.put("limit", MOST);
        return index.ask((knowledge, snapshot) -> knowledge.query(snapshot, LIST.formatted(by.name()), parameters)).rows();
    }
}
