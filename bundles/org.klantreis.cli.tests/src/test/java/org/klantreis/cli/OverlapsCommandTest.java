/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OverlapsCommandTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    private static JsonArray json(String... options) {
        List<String> arguments = new ArrayList<>(List.of("overlaps", "--format", "json"));
        arguments.addAll(List.of(options));
        return JsonParser.parseString(Run.in(Havenbank.project(), arguments.toArray(String[]::new)).fine().out())
                .getAsJsonArray();
    }

    private static List<String> names(JsonObject row, String column) {
        List<String> names = new ArrayList<>();
        row.getAsJsonArray(column).forEach(each -> names.add(each.getAsJsonObject().get("name").getAsString()));
        return names;
    }

    private static String pair(JsonElement row) {
        return row.getAsJsonObject().getAsJsonObject("first").get("name").getAsString() + " + "
                + row.getAsJsonObject().getAsJsonObject("second").get("name").getAsString();
    }

    @Test
    void measuresTheThreeThatOverlapMost() {
        JsonArray rows = json("--limit", "3");

        assertThat(rows).extracting(OverlapsCommandTest::pair).containsExactly("Open an account + Switch from another bank",
                "Dispute a card payment + Lost card", "Choose a bank + Open an account");
        double[][] expected = {{8.0 / 16, 7.0 / 12}, {6.0 / 14, 5.0 / 10}, {3.0 / 15, 2.0 / 12}};
        for (int i = 0; i < expected.length; i++) {
            assertThat(rows.get(i).getAsJsonObject().get("touchpoints").getAsDouble()).isCloseTo(expected[i][0], ROUNDING);
            assertThat(rows.get(i).getAsJsonObject().get("sequence").getAsDouble()).isCloseTo(expected[i][1], ROUNDING);
        }
    }

    @Test
    void namesWhatTheyShare() {
        assertThat(names(json("--limit", "2").get(1).getAsJsonObject(), "sharedTouchpoints")).containsExactly(
                "Advice of family and friends", "Blocking a card by phone", "Push message", "Replacement card by post",
                "Security questions on the phone", "Voice menu of the Member Line");
    }

    @Test
    void finds48PairsThatShareATouchpoint() {
        int pairs = 0;
        for (JsonElement row : json("--limit", "1000")) {
            pairs += row.getAsJsonObject().get("shared").getAsInt() > 0 ? 1 : 0;
        }
        assertThat(pairs).isEqualTo(48);
    }

    @Test
    void leavesOutThoseBelowTheMinimum() {
        assertThat(json("--minimum", "0.42")).hasSize(2);
        assertThat(json("--minimum", "0.43")).hasSize(1);
    }

    @Test
    void comparesJourneysOfAllForms() {
        JsonElement most = json("--form", "all", "--limit", "1").get(0);

        assertThat(pair(most)).isEqualTo("Open an account + Open an account in a day");
        assertThat(most.getAsJsonObject().get("touchpoints").getAsDouble()).isCloseTo(8.0 / 12, ROUNDING);
    }

    @Test
    void listsThoseOfOneJourney() {
        assertThat(json("--journey", "Lost card")).isNotEmpty()
                .allSatisfy(row -> assertThat(pair(row)).contains("Lost card"));
        assertThat(Run.in(Havenbank.project(), "overlaps", "--journey", "Lost crad").refused())
                .isEqualTo("There is no journey «Lost crad»; did you mean «Lost card»?");
    }

    @Test
    void printsATableAndTheNamesInFull() {
        String text = Run.in(Havenbank.project(), "overlaps", "--limit", "1").fine().out();

        assertThat(TextTable.after("first", text).rows("first", "second", "shared", "touchpoints"))
                .containsExactly("Open an account | Switch from another bank | 8 | 0.5");
        assertThat(text).endsWith("Review on a comparison site, Welcome pack with the card\n");
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThat(Run.of("overlaps", "--limit", "-1").refused()).isEqualTo("--limit takes a whole number, 0 or more, not «-1».");
        assertThat(Run.of("overlaps", "--limit", "many").refused())
                .isEqualTo("--limit takes a whole number, 0 or more, not «many».");
        assertThat(Run.of("overlaps", "--minimum", "50").refused())
                .isEqualTo("--minimum takes a number from 0 to 1, such as 0.25, not «50».");
    }
}
