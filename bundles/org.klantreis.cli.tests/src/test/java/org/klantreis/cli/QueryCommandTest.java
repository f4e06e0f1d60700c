/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class QueryCommandTest {
    private static Run query(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "query";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.in(Havenbank.project(), all);
    }

    @Test
    void asksAQueryWithItsDefaults() {
        TextTable table = TextTable.after("application", query("single-points-of-failure").fine().out());

        assertThat(table.rows("application", "momentsOfTruth", "momentsDirect", "steps", "journeys")).startsWith(
                "Member Record | 23 | 8 | 102 | 13", "Kasboek core banking | 15 | 6 | 60 | 12", "Wachter | 14 | 2 | 50 | 11");
        assertThat(table.rowsWhere("application", "Member Record", "services")).containsExactly("21");
    }

    @Test
    void asksAQueryWithParameters() {
        Run run = query("longest-waits", "-p", "limit=2", "-p", "journey=Retire", "--format", "json").fine();

        JsonObject longest = JsonParser.parseString(run.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(JsonParser.parseString(run.out()).getAsJsonArray()).hasSize(2);
        assertThat(longest.get("wait").getAsDouble()).isEqualTo(310);
    }

    @Test
    void listsTheQueriesInAndOutsideOfAProject() {
        Run inside = query("--list").fine();
        Run outside = Run.in(Havenbank.project().getParent(), "query", "--list").fine();

        assertThat(outside.out()).isEqualTo(inside.out());
        assertThat(inside.out()).contains("\nhandoff-matrix ", "\njourney-overlaps ", "\nlongest-waits ", "\nblast-radius ",
                "  Where does a customer's case wait longest, for whom and why?\n");
    }

    @Test
    void listsTheQueriesForPrograms() {
        assertThat(JsonParser.parseString(query("--list", "-f", "json").fine().out()).getAsJsonArray())
                .extracting(query -> query.getAsJsonObject().get("query").getAsString())
                .contains("cross-silo-handoffs", "handoff-matrix", "journey-overlaps", "bottleneck-units", "longest-waits");
    }

    @Test
    void describesAQuery() {
        assertThat(query("longest-waits", "--describe").fine().out()).contains("longest-waits: Longest waits (shipped)",
                "  -p limit=20  integer; ", "  column wait: number in hours; ", "MATCH (journey:Journey {snapshot: $snapshot})");
    }

    @Test
    void suggestsTheQueryThatWasMeant() {
        assertThat(query("longest-wiats").refused())
                .isEqualTo("There is no query «longest-wiats»; did you mean «longest-waits»?");
        assertThat(query("hand-over-matrix-of-all").refused())
                .isEqualTo("There is no query «hand-over-matrix-of-all»; «klantreis query --list» shows those there are.");
        assertThat(query("longest", "--describe").refused()).contains("did you mean «longest-waits»?");
        assertThat(query("--describe").refused()).startsWith("Name the query");
    }

    @Test
    void refusesParametersThatDoNotFit() {
        assertThat(query("longest-waits", "-p", "limit=few").refused())
                .isEqualTo("The parameter «limit» takes a whole number, not «few».");
        assertThat(query("longest-waits", "-p", "limt=5").refused())
                .isEqualTo("The query «longest-waits» has no parameter «limt»; it has [journey, form, limit].");
        assertThat(query("longest-waits", "-p", "limit").refused())
                .isEqualTo("-p takes NAME=VALUE, with an equals sign between them, not «limit».");
        assertThat(query("longest-waits", "limit=5").refused())
                .isEqualTo("«limit=5» is one argument too many; a query's parameter is given with -p limit=5.");
    }

    @Test
    void wantsToKnowWhatToAsk() {
        assertThat(query().refused()).startsWith("Name a query, or give Cypher with --cypher FILE");
        assertThat(query("longest-waits", "--write").refused()).startsWith("--write is for Cypher of your own");
    }
}
