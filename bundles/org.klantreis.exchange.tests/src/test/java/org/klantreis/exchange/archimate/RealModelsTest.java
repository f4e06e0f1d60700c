/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.govuk.SharedData;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Procedure;
import org.klantreis.model.project.LandscapeProject;

/** Models that others made, one of them in both kinds of file. */
class RealModelsTest {
    @TempDir
    Path temporary;
    private LandscapeProject project;
    private Landscape landscape;

    @BeforeEach
    void beginProject() throws IOException {
        landscape = KlantreisFactory.eINSTANCE.createLandscape();
        project = LandscapeProject.create(temporary.resolve("project"), landscape);
    }

    @Test
    void archisurance() throws IOException {
        Path file = SharedData.require("archimate/Archisurance_archi-testsupport.archimate");
        ImportReport report = new ImportArchiMate(file, project).customers(List.of("Client", "Insurant")).execute();

        assertThat(report.read()).containsEntry("elements", 120).containsEntry("relationships", 176);
        assertThat(landscape.getPersonas()).extracting(Element::getName)
                .containsExactlyInAnyOrder("Client", "Insurant", "Customer");
        assertThat(landscape.getApplications()).hasSize(10);
        assertThat(landscape.getServices()).hasSize(14);
        assertThat(landscape.getProcedures()).hasSize(17);
        Procedure claim = landscape.getProcedures().stream().filter(p -> p.getName().equals("Handle Claim")).findFirst()
                .orElseThrow();
        assertThat(claim.getOwner().getName()).isEqualTo("Insurer");
        assertThat(report.created() + report.skipped() - report.remarks().stream().filter(r -> r.place().contains(" → ")).count())
                .as("each element is made or told of").isEqualTo(120);
        assertThat(new ImportArchiMate(file, project).customers(List.of("Client", "Insurant")).execute().written()).isEmpty();
    }

    @Test
    void zooInBothKindsOfFile() throws IOException {
        Path exchange = SharedData.require("archimate/Zoo_openexchange.xml");
        ImportReport first = new ImportArchiMate(exchange, project).execute();
        assertThat(first.read()).containsEntry("elements", 165).containsEntry("relationships", 220);

        ImportReport second = new ImportArchiMate(SharedData.require("archimate/Zoo.archimate"), project).execute();

        assertThat(second.read()).containsEntry("elements", 172).containsEntry("relationships", 235);
        assertThat(second.created()).as("the file of Archi is of another day").isEqualTo(9);
        assertThat(second.unchanged() + second.updated()).isEqualTo(53);
        assertThat(new ImportArchiMate(SharedData.require("archimate/Zoo.archimate"), project).execute().written()).isEmpty();
    }
}
