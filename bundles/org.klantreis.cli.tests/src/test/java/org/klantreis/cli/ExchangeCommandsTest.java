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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.project.LandscapeProject;

/** Models of other tools in and out by the command line. */
class ExchangeCommandsTest {
    private static final String MODEL = """
            <model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                identifier="id-m"><name>Insurer</name>
              <elements>
                <element identifier="id-1" xsi:type="BusinessActor"><name>Claims</name></element>
                <element identifier="id-2" xsi:type="BusinessProcess"><name>Settle a claim</name></element>
                <element identifier="id-3" xsi:type="BusinessObject"><name>Claim</name></element>
                <element identifier="id-4" xsi:type="BusinessObject"><name>Policy</name></element>
              </elements>
              <relationships>
                <relationship identifier="id-9" source="id-1" target="id-2" xsi:type="Assignment"/>
              </relationships>
            </model>
            """;

    @TempDir
    Path temporary;
    private Path project;
    private Path model;

    @BeforeEach
    void makeProject() throws IOException {
        project = temporary.resolve("project");
        model = Files.writeString(temporary.resolve("model.xml"), MODEL);
        Run.of("new", project.toString()).fine();
    }

    @Test
    void anArchiMateModelComesInAndItsLossesAreToldTogether() throws IOException {
        Run run = Run.in(project, "import", "archimate", model.toString()).fine();
        assertThat(run.out()).startsWith("Imported 4 elements, 1 relationships: 2 elements created");
        assertThat(run.err()).contains("2 times: a landscape has nothing of the type BusinessObject; left out. "
                + "«Claim» (BusinessObject id-3); «Policy» (BusinessObject id-4)");
        assertThat(LandscapeProject.open(project).landscape().orElseThrow().getProcedures())
                .anySatisfy(procedure -> assertThat(procedure.getOwner().getName()).isEqualTo("Claims"));
    }

    @Test
    void aDryRunTellsEachLossToMachinesAndWritesNothing() throws IOException {
        byte[] before = Files.readAllBytes(project.resolve("landscape.klantreis"));
        Run run = Run.in(project, "import", "archimate", model.toString(), "--dry-run", "--format", "csv").fine();
        assertThat(run.out()).contains("created,2", "«Claim» (BusinessObject id-3)",
                "«Policy» (BusinessObject id-4)");
        assertThat(Files.readAllBytes(project.resolve("landscape.klantreis"))).isEqualTo(before);
    }

    @Test
    void whatGoesOutComesBackUnchanged() {
        for (String format : new String[] {"xml", "archimate"}) {
            Path file = temporary.resolve("out." + format);
            assertThat(Run.in(project, "export", "archimate", "-o", file.toString()).fine().out())
                    .contains("1 diagrams", file.toString());
            assertThat(Run.in(project, "import", "archimate", file.toString()).fine().out())
                    .contains("0 elements created, 0 updated");
        }
        Path file = temporary.resolve("journeys.xml");
        assertThat(Run.in(project, "export", "cjml", "-o", file.toString()).fine().out())
                .startsWith("Exported 1 planned journeys");
        assertThat(Run.in(project, "import", "cjml", file.toString()).fine().out())
                    .contains("0 elements created, 0 updated");
    }

    @Test
    void theCatalogueGoesOutAlone() throws IOException {
        Path file = temporary.resolve("catalogue.xml");
        assertThat(Run.in(project, "export", "archimate", "-o", file.toString(), "--catalogue-only").fine().out())
                .contains("0 diagrams");
        assertThat(Files.readString(file)).contains("Touchpoint").doesNotContain(">Step<");
    }

    @Test
    void whatCannotBeReadOrWrittenIsRefusedWithOneSentence() {
        assertThat(Run.in(project, "import", "archimate", temporary.resolve("none").toString()).refused())
                .startsWith("There is no file");
        assertThat(Run.in(project, "import", "cjml", model.toString()).refused()).contains("is no CJML");
        assertThat(Run.in(project, "import", "archimate", project.resolve("landscape.klantreis").toString()).refused())
                .contains("is no ArchiMate model");
        assertThat(Run.in(project, "export", "archimate", "-o", temporary.resolve("no/folder.xml").toString()).refused())
                .contains("There is no folder");
        assertThat(Run.in(project, "export", "archimate", "-o", "x.xml", "--catalogue-only", "--journey", "x").refused())
                .contains("exclude each other");
        assertThat(Run.in(project, "export", "cjml", "-o", "x.xml", "--journey", "nowhere").refused())
                .contains("no journey «nowhere»");
    }
}
