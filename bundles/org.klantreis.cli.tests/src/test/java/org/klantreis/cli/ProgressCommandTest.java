/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressCommandTest {
    @TempDir
    static Path folder;
    private static Path project;

    @BeforeAll
    static void make() {
        project = folder.resolve("bank");
        Run.of("new", project.toString(), "--template", "havenbank").fine();
    }

    private static JsonArray json(String... arguments) {
        return JsonParser.parseString(Run.in(project, arguments).fine().out()).getAsJsonArray();
    }

    @Test
    void tellsHowFarAJourneyIsWhatIsMissingAndWhatIsNext() {
        String text = Run.in(project, "progress", "lost card").fine().out();

        assertThat(text.lines()).startsWith("Lost card: 2 of the 11 steps are done.")
                .contains(" 1  done  Goal", " 3  open  Persona", "          The journey has no persona.")
                .endsWith("Next: Choose whose journey it is.");
    }

    @Test
    void givesWhatIsMissingWithTheElementAndTheField() {
        JsonArray rows = json("progress", "Dispute a card payment", "--format", "json", "--step", "1,persona");

        JsonObject goal = rows.get(0).getAsJsonObject();
        assertThat(goal.get("state").getAsString()).isEqualTo("busy");
        assertThat(goal.get("todo").getAsString()).startsWith("Aim at the experience");
        assertThat(goal.getAsJsonObject("element").get("name").getAsString()).isEqualTo("Dispute a card payment");
        assertThat(goal.get("feature").getAsString()).isEqualTo("goalKind");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getAsJsonObject().get("missing").isJsonNull()).isTrue();
    }

    @Test
    void showsAllJourneysBesideEachOther() {
        JsonArray rows = json("progress", "--format", "json");

        assertThat(rows).hasSize(13).allSatisfy(row -> {
            JsonObject journey = row.getAsJsonObject();
            int done = 0;
            for (int step = 1; step <= 11; step++) {
                String state = journey.get(Integer.toString(step)).getAsString();
                assertThat(state).isIn("open", "busy", "done");
                done += state.equals("done") ? 1 : 0;
            }
            assertThat(journey.get("done").getAsInt()).isEqualTo(done);
        });
        assertThat(Run.in(project, "progress").fine().out().lines()).hasSize(15);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(Run.in(project, "progress", "Lost crad").refused())
                .isEqualTo("There is no journey «Lost crad»; did you mean «Lost card»?");
        assertThat(Run.in(project, "progress", "--step", "12").refused())
                .startsWith("--step takes one or several of GOAL, DELIMIT, PERSONA").endsWith("not «12».");
    }
}
