/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Choice;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Measurement;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.identity.Identities;
import org.klantreis.model.project.LandscapeProject;

/** The command priorities, and that the graph says the same. */
class PrioritiesCommandTest {
    private static JsonArray json(Path project, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        return JsonParser.parseString(Run.in(project, all.toArray(String[]::new)).fine().out()).getAsJsonArray();
    }

    @Test
    void saysWhatToRepairAndWhy() {
        Run run = Run.in(Havenbank.project(), "priorities", "--rule", "REPAIR").fine();
        assertThat(run.out()).contains("The basic service is not in order: 30 steps are insufficient.",
                "123 steps with a mark: 30 to repair, 39 to excel, 26 to choose, 28 to accept; 30 of them shown.");
        JsonArray rows = json(Havenbank.project(), "priorities", "Report damage", "--rule", "REPAIR", "--language", "NL");
        assertThat(rows).hasSize(4).extracting(row -> row.getAsJsonObject().getAsJsonObject("step").get("name").getAsString())
                .containsExactlyInAnyOrder("Look up what is covered", "Wait for news", "Call to ask how it stands", "Read the decision");
        JsonObject first = rows.get(0).getAsJsonObject();
        assertThat(first.get("reason").getAsString()).contains("is onvoldoende, onder 5,5");
        assertThat(first.get("evidence").getAsString()).matches("3\\.\\d \\(n = 38, .+, 20\\d\\d-\\d\\d-\\d\\d\\)");
        assertThat(first.get("momentOfTruth").getAsBoolean()).isTrue();
        assertThat(json(Havenbank.project(), "priorities", "--rule", "ACCEPT")).extracting(row -> row.getAsJsonObject().get("remark")
                .getAsString()).containsOnly("over-invested", "provisional");
    }

    @Test
    void decidesAboutTouchpointsOverAllJourneys() {
        JsonArray rows = json(Havenbank.project(), "priorities", "--touchpoints");
        assertThat(rows).isNotEmpty().extracting(row -> row.getAsJsonObject().getAsJsonObject("touchpoint").get("id").getAsString())
                .doesNotHaveDuplicates();
        assertThat(Run.in(Havenbank.project(), "priorities", "Report damage", "--touchpoints").refused())
                .contains("--touchpoints is about all journeys");
    }

    @Test
    void theGraphSaysTheSameOfTheExample() {
        assertSame(Havenbank.project());
    }

    @Test
    void theGraphSaysTheSameOfAnyModel() throws IOException {
        try (TestFolder folder = new TestFolder()) {
            Run.of("new", folder.project().toString(), "--template", "havenbank").fine();
            shuffle(folder.project(), new Random(20261126));
            assertSame(folder.project());
        }
    }

    private static void assertSame(Path project) {
        JsonArray command = json(project, "priorities", "--form", "ALL");
        JsonArray graph = json(project, "query", "priorities", "-p", "form=", "-p", "limit=1000");
        assertThat(graph.size()).isEqualTo(command.size()).isGreaterThan(100);
        for (int i = 0; i < graph.size(); i++) {
            JsonObject told = command.get(i).getAsJsonObject();
            JsonObject asked = graph.get(i).getAsJsonObject();
            assertThat(asked.getAsJsonObject("step").get("id")).as("row " + i).isEqualTo(told.getAsJsonObject("step").get("id"));
            JsonElement effective = asked.get("choice").isJsonNull() ? asked.get("rule") : asked.get("choice");
            assertThat(effective).isEqualTo(told.get("rule"));
            for (String number : List.of("mark", "target", "complaints", "score")) {
                assertThat(asked.get(number).getAsDouble()).as(number + " in row " + i).isEqualTo(told.get(number).getAsDouble());
            }
            if (!told.get("customers").isJsonNull()) {
                assertThat(asked.get("customers").getAsLong()).isEqualTo(told.get("customers").getAsLong());
            }
        }
    }

    /** Gives steps, touchpoints and journeys other values, or none. */
    private static void shuffle(Path folder, Random random) throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        for (Touchpoint touchpoint : project.landscape().orElseThrow().getTouchpoints()) {
            touchpoint.setCustomersPerYear(random.nextInt(3) == 0 ? null : random.nextInt(50_000));
        }
        for (Journey journey : project.journeys()) {
            journey.setCustomersPerYear(random.nextInt(3) == 0 ? null : random.nextInt(50_000));
            journey.getStages().forEach(stage -> stage.getSteps().forEach(step -> shuffle(step, random)));
        }
        project.save();
    }

    private static void shuffle(Step step, Random random) {
        step.setMark(random.nextInt(3) == 0 ? null : (10 + random.nextInt(91)) / 10.0);
        step.setImportance(random.nextInt(4) == 0 ? null : 1 + random.nextInt(10));
        step.setMomentOfTruth(random.nextInt(5) == 0);
        step.setChoice(Choice.values()[random.nextInt(3)]);
        step.getMeasurements().clear();
        for (int i = random.nextInt(3); i > 0; i--) {
            Measurement measurement = KlantreisFactory.eINSTANCE.createMeasurement();
            measurement.setId(Identities.next());
            measurement.setScaleMin(0);
            measurement.setScaleMax(5);
            measurement.setValue(random.nextInt(51) / 10.0);
            measurement.setDate(random.nextBoolean() ? null : LocalDate.of(2026, 1 + random.nextInt(12), 1));
            step.getMeasurements().add(measurement);
        }
    }
}
