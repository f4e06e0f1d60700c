/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ConformanceCommandTest {
    @TempDir
    Path folder;

    @Test
    void saysHowPracticeDiffersFromThePlan() {
        Run run = Run.in(Havenbank.project(), "conformance", "report damage").fine();

        assertThat(run.out()).startsWith("«Report damage» against «Report damage in Schadevolg»: 160 cases in ")
                .contains("Left out, since they are linked to no touchpoint: Put in the queue (777)");
        assertThat(TextTable.after("step", run.out()).rows("step", "expected", "met"))
                .contains("Send photos | 160 | 137");
        assertThat(TextTable.after("Look back on the claim", run.out()).rows("step", "deviation", "instead", "cases", "n"))
                .contains("Tell what happened | EXTRA | Online damage form | 73 | 160", "Send photos | MISSING |  | 23 | 160");
    }

    @Test
    void givesMachinesTheTableThatTheyAskFor() {
        JsonArray deviations = json("conformance", "Report damage", "--format", "json");
        JsonObject form = StreamSupport.stream(deviations.spliterator(), false).map(e -> e.getAsJsonObject())
                .filter(d -> d.get("deviation").getAsString().equals("EXTRA")).findFirst().orElseThrow();
        assertThat(form.getAsJsonObject("instead").get("kind").getAsString()).isEqualTo("Touchpoint");
        assertThat(form.get("low").getAsDouble()).isBetween(0.38, 0.39);
        assertThat(json("conformance", "Report damage", "--format", "json", "--least", "0.2").size()).isLessThan(deviations.size());
        assertThat(json("conformance", "Report damage", "--format", "json", "--show", "units")).isNotEmpty();
        String csv = Run.in(Havenbank.project(), "conformance", "Report damage", "--format", "csv", "--show", "unlinked").fine().out();
        assertThat(csv.lines()).contains("activity,events", "Put in the queue,777");
    }

    @Test
    void looksOnlyAtTheCasesThatAreAskedFor() {
        int all = cases();
        int persona = cases("--persona", "Wim, nearly done working");
        assertThat(all).isEqualTo(160);
        assertThat(persona).isBetween(1, 159).isEqualTo(cases("--segment", "Nearly retired"));
        assertThat(cases("--from", "2026-03-01") + cases("--to", "2026-02-28")).isEqualTo(160);
    }

    @Test
    void endsWithFindingsWhereTheFitnessIsTooLow() {
        assertThat(Run.in(Havenbank.project(), "conformance", "Report damage", "--min-fitness", "0.8").code()).isEqualTo(ExitCode.FINE);
        Run low = Run.in(Havenbank.project(), "conformance", "Report damage", "--min-fitness", "0.95");
        assertThat(low.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(low.err()).contains("is below 0.950");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Run.in(Havenbank.project(), "conformance", "Retire").refused()).contains("No event log says that it shows «Retire»");
        assertThat(Run.in(Havenbank.project(), "conformance", "Retire", "--log", "Report damage in Schadevolg").refused())
                .contains("No activity of the log").contains("is linked to a touchpoint of «Retire»");
        assertThat(Run.in(Havenbank.project(), "conformance", "Report damage", "--from", "2026-03-01", "--to", "2026-02-01").refused())
                .contains("no day is between them");
        assertThat(Run.in(Havenbank.project(), "conformance", "Report damage", "--at", "HEAD", "--keep").refused())
                .contains("leave out --at");
    }

    @Test
    void drawsWhatWasObserved() throws Exception {
        Path picture = folder.resolve("map.svg");
        Run.in(Havenbank.project(), "render", "Report damage", "--observed", "--language", "en", "-o", picture.toString()).fine();
        assertThat(Files.readString(picture)).contains("137 of 160 cases", "46 % also: Online damage form");
    }

    @Test
    void keepsDeviationsAndSetsInsightsOnlyOnRequest() throws Exception {
        try (TestFolder own = new TestFolder()) {
            Run.of("demo", "--into", own.project().toString()).fine();
            Path journey = own.project().resolve("journeys/report-damage.journey");
            String before = Files.readString(journey);
            Run.in(own.project(), "conformance", "Report damage").fine();
            assertThat(Files.readString(journey)).isEqualTo(before);
            Run kept = Run.in(own.project(), "conformance", "Report damage", "--least", "0.2", "--keep").fine();
            assertThat(kept.out()).contains("Kept as observations: 5 new, 0 brought up to date, 0 that were there already.");
            assertThat(Files.readString(journey)).contains("46 % of cases also meet Online damage form");
            assertThat(Run.in(own.project(), "conformance", "Report damage", "--least", "0.2", "--keep").fine().out())
                    .contains("0 new, 0 brought up to date, 5 that were there already.");

            Path research = own.project().resolve("research/damage-and-moving.research");
            String insight = "The loss adjuster is the face of the bank";
            String untouched = Files.readString(research);
            Run asked = Run.in(own.project(), "insights", insight, "--shown-by", "touchpoint=Visit by the loss adjuster").fine();
            assertThat(TextTable.after("insight", asked.out()).rows("cases", "n", "proposal")).containsExactly("132 | 160 | COMMON");
            assertThat(Files.readString(research)).isEqualTo(untouched);
            Run.in(own.project(), "insights", insight, "--shown-by", "touchpoint=Visit by the loss adjuster", "--apply").fine();
            assertThat(Files.readString(research)).contains("share=\"0.825\"", "value=\"touchpoint=Visit by the loss adjuster\"");
            assertThat(TextTable.after("insight", Run.in(own.project(), "insights").fine().out()).rows("insight", "status"))
                    .containsExactly(insight + " | COMMON");
            assertThat(Run.in(own.project(), "insights", insight, "--common-from", "0.9").fine().out()).contains("do not decide");
            assertThat(Run.in(own.project(), "insights", insight, "--shown-by", "mood=sad").refused()).contains("write activity=NAME");
            assertThat(Run.in(own.project(), "insights", "Nobody said so").refused()).contains("There is no insight «Nobody said so»");
        }
    }

    private static int cases(String... options) {
        String[] arguments = new String[options.length + 6];
        System.arraycopy(new String[] {"conformance", "Report damage", "--show", "summary", "--format", "json"}, 0, arguments, 0, 6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        return json(arguments).get(0).getAsJsonObject().get("cases").getAsInt();
    }

    private static JsonArray json(String... arguments) {
        return JsonParser.parseString(Run.in(Havenbank.project(), arguments).fine().out()).getAsJsonArray();
    }
}
