/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoffsCommandTest {
    private static JsonArray json(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "handoffs";
        arguments[1] = "--format";
        arguments[2] = "json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return JsonParser.parseString(Run.in(Havenbank.project(), arguments).fine().out()).getAsJsonArray();
    }

    @Test
    void listsThoseOfEachJourneyAsTruthsSays() {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonElement handoff : json()) {
            counts.merge(handoff.getAsJsonObject().getAsJsonObject("journey").get("name").getAsString(), 1, Integer::sum);
        }

        assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("Apply for a mortgage", 14), Map.entry("Choose a bank", 4), Map.entry("Complain about a fee", 11),
                Map.entry("Dispute a card payment", 8), Map.entry("Lost card", 10), Map.entry("Member for life", 6),
                Map.entry("Move house", 11), Map.entry("Online sign-in problem", 7), Map.entry("Open an account", 16),
                Map.entry("Report a death", 17), Map.entry("Report damage", 17), Map.entry("Retire", 11),
                Map.entry("Switch from another bank", 18)));
    }

    @ParameterizedTest
    @CsvSource({
        "AS_IS, 150, 166",
        "as_is, 150, 166",
        "ALL, 169, 186",
        "TO_BE, 11, 12",
        "OBSERVED, 8, 8"})
    void countsByForm(String form, int crossSilo, int all) {
        assertThat(json("--form", form)).hasSize(crossSilo);
        assertThat(json("--form", form, "--all")).hasSize(all);
    }

    @Test
    void listsOneJourneyInItsOwnOrder() {
        Run run = Run.in(Havenbank.project(), "handoffs", "--journey", "report DAMAGE").fine();

        TextTable table = TextTable.after("step", run.out());
        assertThat(table.rows("step", "to", "wait")).startsWith(
                "Get through on the phone | Member Line | 0.3",
                "Tell what happened | Claims Intake | 26",
                "Call to ask how it stands | Member Line | 0.3",
                "Call to ask how it stands | Storm and Water Desk | 22");
        assertThat(run.out()).endsWith("17 cross-silo handoffs in «report DAMAGE».\n");
    }

    @Test
    void findsAJourneyByItsId() {
        String id = json("--journey", "Lost card").get(0).getAsJsonObject().getAsJsonObject("journey").get("id").getAsString();

        assertThat(json("--journey", id)).hasSize(10);
    }

    @Test
    void findsAJourneyOfAnotherForm() {
        assertThat(json("--journey", "Report damage in one conversation")).hasSize(4);
    }

    @Test
    void writesElementsWithIdsAndNumbersAsJson() {
        JsonObject longest = json().get(0).getAsJsonObject();

        assertThat(longest.get("wait").getAsDouble()).isEqualTo(336);
        assertThat(longest.get("cause").getAsString())
                .isEqualTo("One colleague checks certificates of inheritance, on Tuesdays, and was on leave");
        JsonObject step = longest.getAsJsonObject("step");
        assertThat(step.get("kind").getAsString()).isEqualTo("Step");
        assertThat(step.get("name").getAsString()).isEqualTo("Send the certificate of inheritance");
        assertThat(step.get("id").getAsString()).hasSize(36);
    }

    @Test
    void writesOneLineForEachAsCsv() {
        String csv = Run.in(Havenbank.project(), "handoffs", "-f", "csv", "--journey", "Report damage").fine().out();

        assertThat(csv.split("\r\n")).hasSize(18);
        assertThat(csv).startsWith("journey,journey_id,step,step_id,");
        assertThat(csv).contains(",Letters leave once a night and the post takes a day,",
                ",\"Above 1,000 euros four eyes; the second pair works three days a week\",");
    }

    @Test
    void countsBySilos() {
        TextTable matrix = TextTable.after("fromSilo",
                Run.in(Havenbank.project(), "handoffs", "--matrix", "--form", "all").fine().out());

        assertThat(matrix.size()).isEqualTo(83);
        assertThat(matrix.rows("fromSilo", "toSilo", "handoffs", "totalWait")).contains(
                "Customer Contact | Claims | 6 | 209", "Finance | Claims | 1 | 168", "Delta Loss Adjusters | Claims | 2 | 75");
    }

    @Test
    void countsThoseWithinSilosToo() {
        JsonArray matrix = json("--matrix", "--all");

        int handoffs = 0;
        for (JsonElement pair : matrix) {
            handoffs += pair.getAsJsonObject().get("handoffs").getAsInt();
        }
        assertThat(handoffs).isEqualTo(166);
    }

    @Test
    void suggestsTheJourneyThatWasMeant() {
        assertThat(Run.in(Havenbank.project(), "handoffs", "--journey", "Report damge").refused())
                .isEqualTo("There is no journey «Report damge»; did you mean «Report damage»?");
    }

    @Test
    void doesNotTakeAMatrixOfOneJourney() {
        assertThat(Run.in(Havenbank.project(), "handoffs", "--matrix", "--journey", "Retire").refused())
                .contains("--matrix", "--journey");
    }
}
