/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class ComplaintsCommandTest {
    private static Run complaints(String... options) {
        return Run.in(Havenbank.project(), Stream.concat(Stream.of("complaints"), Stream.of(options)).toArray(String[]::new));
    }

    private static JsonArray json(String... options) {
        Run run = complaints(Stream.concat(Stream.of("--format", "json"), Stream.of(options)).toArray(String[]::new)).fine();
        return JsonParser.parseString(run.out()).getAsJsonArray();
    }

    private static int sum(JsonArray rows) {
        int sum = 0;
        for (JsonElement row : rows) {
            sum += row.getAsJsonObject().get("complaints").getAsInt();
        }
        return sum;
    }

    @Test
    void countsAllOfThemByEach() {
        assertThat(sum(json("--by", "touchpoint"))).isEqualTo(164);
        assertThat(sum(json("--by", "cluster"))).isEqualTo(164);
        assertThat(sum(json("--by", "unit"))).isEqualTo(164);
        assertThat(sum(json("--by", "month"))).isEqualTo(164);
        assertThat(json()).isEqualTo(json("--by", "touchpoint"));
    }

    @Test
    void hasEveryMonthAlsoThoseWithout() {
        JsonArray months = json("--by", "month", "--cluster", "Mail to someone who has died");

        assertThat(months).hasSize(25);
        assertThat(sum(months)).isEqualTo(8);
        assertThat(months.get(0).getAsJsonObject().get("month").getAsString()).isEqualTo("2024-10-01");
        assertThat(months.get(0).getAsJsonObject().get("complaints").getAsInt()).isZero();
        assertThat(json("--by", "month", "--from", "2025-01-15", "--to", "2025-03-01")).hasSize(3);
    }

    @Test
    void saysWhatStandsOutAndWhatIsUnknown() {
        JsonObject first = json("--hotspots").get(0).getAsJsonObject();

        assertThat(first.getAsJsonObject("touchpoint").get("name").getAsString()).isEqualTo("Mail addressed to someone who has died");
        assertThat(first.get("verdict").getAsString()).isEqualTo("hotspot");
        assertThat(first.get("low").getAsDouble()).isGreaterThan(first.get("average").getAsDouble());
        Run run = complaints("--hotspots").fine();
        assertThat(run.out()).startsWith("164 complaints from 2024-10-04 to 2026-10-24.\n")
                .contains("plain count: customers per year unknown");
        assertThat(run.err()).doesNotContain("Warning");
    }

    @Test
    void saysWhatChangedNothingAndHowLongChangesTake() {
        assertThat(complaints("--advice").fine().out()).contains("No news after reporting damage");
        JsonObject all = json("--lead-time").get(0).getAsJsonObject();
        assertThat(all.get("procedure").isJsonNull()).isTrue();
        assertThat(all.get("complaints").getAsInt()).isEqualTo(26);
        assertThat(all.get("median").getAsDouble()).isEqualTo(243.5);
        assertThat(all.get("p95").getAsDouble()).isEqualTo(475.75);
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThat(complaints("--hotspots", "--advice").refused()).contains("ask one at a time");
        assertThat(complaints("--touchpoint", "Call").refused()).contains("add --by month");
        assertThat(complaints("--from", "2026-02-01", "--to", "2026-01-01").refused()).contains("swap them");
        assertThat(complaints("--lead-time", "--from", "2026-02-01").refused()).contains("leave out --from and --to");
        assertThat(complaints("--by", "month", "--cluster", "Mail to someone who has dyed").refused())
                .contains("did you mean «Mail to someone who has died»?");
        assertThat(complaints("--by", "week").refused()).isEqualTo("--by takes touchpoint, cluster, unit or month, not «week».");
    }
}
