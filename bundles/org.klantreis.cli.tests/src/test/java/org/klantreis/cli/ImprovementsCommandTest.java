/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.project.LandscapeProject;

/** The commands improvements, feedback and new to-be. */
class ImprovementsCommandTest {
    @TempDir
    static Path folder;
    private static Path project;

    @BeforeAll
    static void make() {
        project = folder.resolve("bank");
        Run.of("new", project.toString(), "--template", "havenbank").fine();
    }

    private static JsonArray json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        return JsonParser.parseString(Run.in(project, all.toArray(String[]::new)).fine().out()).getAsJsonArray();
    }

    private static List<String> names(JsonElement row, String column) {
        List<String> names = new ArrayList<>();
        row.getAsJsonObject().getAsJsonArray(column).forEach(each -> names.add(each.getAsJsonObject().get("name").getAsString()));
        return names;
    }

    @Test
    void showsABoardByState() {
        String text = Run.in(project, "improvements").fine().out();

        assertThat(text.lines()).containsSubsequence("DESIGNED (3)", "PILOT (2)", "  Report damage in one conversation",
                "    next: checked. Enter whether the pilot went as thought. Write down what came out of the pilot, and what the"
                + " member thinks of it.", "CHECKED (2)", "IMPLEMENTED (4)");
    }

    @Test
    void namesTheSilosThatMeetTheStepsAndWereNotInformed() {
        JsonElement row = json("improvements", "--improvement", "An account in a day", "--direct").get(0);

        assertThat(names(row, "notInformed")).containsExactlyInAnyOrder("Finance", "Risk and Compliance");
        assertThat(json("improvements", "--state", "implemented")).hasSize(4);
    }

    @Test
    void comparesBeforeAndAfter() {
        assertThat(json("improvements", "--before-after")).hasSize(20).map(JsonElement::getAsJsonObject)
                .filteredOn(row -> row.get("measure").getAsString().equals("handoffs")).satisfiesExactlyInAnyOrder(
                        row -> assertThat(row.get("change").getAsDouble()).isEqualTo(-15),
                        row -> assertThat(row.get("change").getAsDouble()).isEqualTo(-8));
    }

    @Test
    void listsWhomWeOweAnAnswer() {
        JsonArray himself = json("feedback", "--improvement", "The first colleague refunds up to 50 euros", "--without-insights");
        JsonArray all = json("feedback", "--improvement", "The first colleague refunds up to 50 euros");

        assertThat(himself).extracting(ImprovementsCommandTest::customer).containsExactly("Brigitte");
        assertThat(all).extracting(ImprovementsCommandTest::customer).containsExactly("Brigitte", "Koos");
        assertThat(json("feedback", "--improvement", "Passport at the counter")).isEmpty();
        assertThat(json("feedback", "--improvement", "Passport at the counter", "--all")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.getAsJsonObject().get("told").getAsString()).startsWith("20"));
        assertThat(Run.in(project, "feedback", "--improvement", "Passport at the counter").fine().out())
                .isEqualTo("Nobody is owed an answer." + System.lineSeparator());
    }

    private static String customer(JsonElement row) {
        return row.getAsJsonObject().getAsJsonObject("customer").get("name").getAsString();
    }

    @Test
    void refusesAnImprovementThatIsNotThere() {
        assertThat(Run.in(project, "feedback", "--improvement", "Passport at the conter").refused())
                .isEqualTo("There is no improvement «Passport at the conter»; did you mean «Passport at the counter»?");
    }

    @Test
    void makesAJourneyToBe(@TempDir Path other) throws IOException {
        Path bank = other.resolve("bank");
        Run.of("new", bank.toString(), "--template", "havenbank").fine();

        assertThat(Run.in(bank, "new", "to-be", "Lost card", "--name", "Lost card, soon", "--improvement", "Check that it is us")
                .fine().out()).isEqualTo("Made the journey «Lost card, soon» in journeys/lost-card-soon.journey from «Lost card»,"
                + " with 11 steps." + System.lineSeparator());
        assertThat(Files.exists(bank.resolve("journeys/lost-card-soon.journey"))).isTrue();
        LandscapeProject opened = LandscapeProject.open(bank);
        Journey made = opened.journeys().stream().filter(journey -> journey.getName().equals("Lost card, soon")).findFirst()
                .orElseThrow();
        assertThat(made.getForm()).isEqualTo(JourneyForm.TO_BE);
        assertThat(made.getAsIs().getName()).isEqualTo("Lost card");
        assertThat(opened.landscape().orElseThrow().getImprovements()).anyMatch(each -> each.getToBe() == made
                && each.getName().equals("Check that it is us"));
        assertThat(Run.in(bank, "validate").code()).isEqualTo(ExitCode.FINE);
        assertThat(Run.in(bank, "new", "to-be", "Lost card", "--name", "Lost card, soon").refused())
                .isEqualTo("There is a journey «Lost card, soon» already; give another --name.");
        assertThat(Run.in(bank, "new", "to-be", "Lost card, soon").refused())
                .isEqualTo("«Lost card, soon» is a journey to be already; name one as it is.");
        assertThat(Run.in(bank, "new", "to-be", "Lost card", "--improvement", "Check that it is us").refused())
                .startsWith("«Check that it is us» leads to «Lost card, soon» already");
    }

    @Test
    void aProjectNeedsAFolder() {
        assertThat(Run.of("new").refused()).isEqualTo("Missing required parameter: 'FOLDER'.");
    }
}
