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
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Journey;
import org.klantreis.model.Observation;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** An audit from the sheet to the model. */
class AuditCommandTest {
    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void makeAProject() {
        project = folder.resolve("bank");
        Run.of("new", project.toString(), "--template", "havenbank").fine();
    }

    @Test
    void tellsWhatWasSeen() {
        String told = Run.in(project, "audit", "Report damage").fine().out();
        assertThat(told).contains("Damage form filled in as well", "No call back at all", "Receive the loss adjuster",
                "2 of 16 steps were seen, 0 went as on paper, 2 otherwise: 1 missing, 1 extra.");
        assertThat(Run.in(project, "audit", "Report damage", "--format", "csv").fine().out().lines()).hasSize(17)
                .anyMatch(line -> line.startsWith("5,Tell what happened,") && line.contains(",EXTRA,2025-11-20,Damage form "
                + "filled in as well,"));
    }

    @Test
    void aSheetThatIsFilledInIsEnteredOnce() throws IOException {
        List<String> sheet = Run.in(project, "audit", "Report damage", "--sheet").fine().out().lines().toList();
        assertThat(sheet).hasSize(17).first().isEqualTo("number,step,touchpoint,channel,units,seen,date,what,instead,note,study");
        Path filled = folder.resolve("filled.csv");
        Files.write(filled, sheet.stream().map(line -> line.startsWith("6,") ? line.replace(",,,,,,",
                ",other channel,,By e-mail,E-mail,,")
                : line.startsWith("1,") ? line.replaceFirst(",,,,,,$", ",zoals op papier,5-3-2026,,,,") : line).toList());

        Run dry = Run.in(project, "audit", "Report damage", "--enter", filled.toString(), "--date", "2026-03-06", "--dry-run")
                .fine();
        assertThat(dry.out()).contains("Would enter 2 observations in «Report damage».");
        assertThat(seen("Send photos")).isEmpty();

        String[] enter = {"audit", "Report damage", "--enter", filled.toString(), "--date", "2026-03-06", "--study",
            "Shadowing of four claims"};
        assertThat(Run.in(project, enter).fine().out()).contains("Entered 2 observations in «Report damage».");
        assertThat(seen("Send photos")).singleElement().satisfies(seen -> {
            assertThat(seen.getKind()).isEqualTo(DeviationKind.OTHER_CHANNEL);
            assertThat(seen.getDate()).hasToString("2026-03-06");
            assertThat(seen.getName()).isEqualTo("By e-mail");
            assertThat(seen.getChannel().getName()).isEqualTo("E-mail");
            assertThat(seen.getStudy().getName()).isEqualTo("Shadowing of four claims");
        });
        assertThat(seen("Discover the damage")).extracting(Observation::getKind).containsExactly(DeviationKind.AS_PLANNED);

        assertThat(Run.in(project, enter).fine().out()).contains("Entered 0 observations", "2 were there already");
        assertThat(seen("Send photos")).hasSize(1);
    }

    @Test
    void oneRowThatIsNotUnderstoodStopsAll() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), """
                step;seen;instead
                Send photos;missing;
                Send photos;other channel;
                Send the photos;extra;Online damage form
                """);
        byte[] before = Files.readAllBytes(project.resolve("journeys/report-damage.journey"));
        Run refused = Run.in(project, "audit", "Report damage", "--enter", wrong.toString());
        assertThat(refused.refused()).isEqualTo("Nothing was entered: 2 rows of " + wrong
                + " cannot be understood; correct them and enter it again.");
        assertThat(refused.err().lines()).contains(
                "wrong.csv, line 3: It does not say which channel was used instead; name it.",
                "wrong.csv, line 4: «Send the photos» is no step of the journey; write its name as on the sheet.");
        assertThat(project.resolve("journeys/report-damage.journey")).hasBinaryContent(before);
    }

    @Test
    void saysWhatIsWrongWithTheUseOrTheFile() throws IOException {
        assertThat(Run.in(project, "audit", "Report damage", "--enter", "no.csv").refused())
                .isEqualTo("There is no file no.csv; check the path of --enter.");
        Path other = Files.writeString(folder.resolve("other.csv"), "name,mark\nx,3\n");
        assertThat(Run.in(project, "audit", "Report damage", "--enter", other.toString()).refused())
                .contains("has no column «seen»", "make a table to fill in with --sheet");
        assertThat(Run.in(project, "audit", "Report damage", "--enter", other.toString(), "--sheet").refused())
                .startsWith("--enter changes the files of the project");
        assertThat(Run.in(project, "audit").refused()).startsWith("Name a journey: ");
    }

    private List<Observation> seen(String name) throws IOException {
        Journey journey = LandscapeProject.open(project).journeys().stream()
                .filter(each -> "Report damage".equals(each.getName()))
                .findFirst().orElseThrow();
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream())
                .filter(step -> name.equals(step.getName()))
                .map(Step::getObservations).findFirst().orElseThrow();
    }
}
