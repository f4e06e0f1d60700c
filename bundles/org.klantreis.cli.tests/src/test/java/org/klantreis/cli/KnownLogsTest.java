/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What others computed of real logs comes out of the shipped queries, imported and asked as a user would. */
class KnownLogsTest {
    private static TestFolder folder;

    @BeforeAll
    static void importLogs() {
        Path incidents = SharedData.file("bpic2013/bpi_challenge_2013_incidents.xes.gz");
        Path receipt = SharedData.file("receipt/08_receipt.xes.gz");
        folder = new TestFolder();
        Run.of("new", folder.project().toString()).fine();
        importing(incidents, "Teams", "--queue", "Queued", "--map", "UNIT=org:group");
        importing(incidents, "Lines", "--queue", "Queued", "--map", "UNIT=organization involved");
        importing(receipt, "Receipt", "--queue", "", "--map", "UNIT=org:group");
    }

    private static void importing(Path file, String name, String... settings) {
        Run.in(folder.project(), Stream.concat(Stream.of("import", "log", file.toString(), "--name", name), Stream.of(settings))
                .toArray(String[]::new)).fine();
    }

    @AfterAll
    static void close() {
        if (folder != null) {
            folder.close();
        }
    }

    private static JsonArray ask(String question, String log, String... more) {
        return JsonParser.parseString(Run.in(folder.project(), Stream.concat(Stream.of("observed", question, "--log", log, "--format", "json"),
                Stream.of(more)).toArray(String[]::new)).fine().out()).getAsJsonArray();
    }

    private static List<String> text(JsonArray rows, int most, String... columns) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < Math.min(most, rows.size()); row++) {
            JsonObject cells = rows.get(row).getAsJsonObject();
            lines.add(String.join(" ", Stream.of(columns).map(column -> cells.get(column).getAsString()).toList()));
        }
        return lines;
    }

    private static final String[] TOTALS = {"cases", "events", "handoffs", "casesWithHandoff", "pairs", "aba", "abaCases", "abab", "ababCases"};

    @Test
    void countsHandoffsBetweenTeams() {
        assertThat(text(ask("totals", "Teams"), 1, TOTALS)).containsExactly("7554 65533 9454 3820 2463 2394 1177 817 402");
        JsonArray pairs = ask("handoffs", "Teams");
        assertThat(pairs).hasSize(2463);
        assertThat(text(pairs, 3, "from", "to", "handoffs")).containsExactly("G96 G97 255", "D5 D4 123", "S42 S43 100");
    }

    @Test
    void countsHandoffsBetweenLines() {
        assertThat(text(ask("totals", "Lines"), 1, TOTALS)).containsExactly("7554 65533 4350 2034 106 1876 883 867 341");
        assertThat(text(ask("handoffs", "Lines", "--limit", "3"), 3, "from", "to", "handoffs"))
                .containsExactly("Org line C Org line A2 1115", "Org line A2 Org line C 665", "Org line C Org line B 380");
    }

    @Test
    void measuresQueueWaits() {
        JsonObject totals = ask("totals", "Teams").get(0).getAsJsonObject();
        assertThat(totals.get("kind").getAsString()).isEqualTo("queue");
        assertThat(totals.get("medianWait").getAsDouble()).isCloseTo(0.62, within(0.005));
        assertThat(totals.get("meanWait").getAsDouble()).isCloseTo(25.2, within(0.05));
        assertThat(totals.get("p95Wait").getAsDouble()).isCloseTo(79, within(0.5));
        assertThat(ask("totals", "Teams", "--wait", "plain").get(0).getAsJsonObject().get("medianWait").getAsDouble())
                .isCloseTo(0.08, within(0.005));
        JsonObject top = ask("waits", "Teams", "--limit", "1").get(0).getAsJsonObject();
        assertThat(top.get("unit").getAsString()).isEqualTo("V32 2nd");
        assertThat(top.get("totalWait").getAsDouble()).isCloseTo(44_032, within(0.5));
    }

    @Test
    void countsHandoffsOfReceipts() {
        assertThat(text(ask("totals", "Receipt"), 1, TOTALS)).containsExactly("1434 8577 5440 1318 43 439 269 135 72");
    }

    /** Whatever the question, all cases or handoffs are in its answer once. */
    @Test
    void countsEachCaseOnce() {
        assertThat(sum(ask("duration", "Teams"), "cases")).isEqualTo(7554);
        assertThat(sum(ask("variants", "Teams"), "cases")).isEqualTo(7554);
        assertThat(sum(ask("first-contact", "Teams"), "cases")).isEqualTo(7554);
        assertThat(sum(ask("first-contact", "Teams"), "solved")).isEqualTo(7554 - 3820);
        assertThat(sum(ask("ping-pong", "Teams"), "aba")).isEqualTo(2394);
        assertThat(sum(ask("ping-pong", "Teams"), "abab")).isEqualTo(817);
        assertThat(sum(ask("bottlenecks", "Teams"), "handoffsIn")).isEqualTo(9454);
        assertThat(sum(ask("handoffs", "Teams", "--to", "2012-04-30"), "handoffs")
                + sum(ask("handoffs", "Teams", "--from", "2012-05-01"), "handoffs")).isEqualTo(9454);
        assertThat(sum(ask("duration", "Teams", "--to", "2012-04-30"), "cases")
                + sum(ask("duration", "Teams", "--from", "2012-05-01"), "cases")).isEqualTo(7554);
    }

    private static int sum(JsonArray rows, String column) {
        int sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            sum += rows.get(row).getAsJsonObject().get(column).getAsInt();
        }
        return sum;
    }
}
