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

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The views of render other than the map. */
class RenderViewsTest {
    @TempDir
    static Path folder;

    private static Path project;

    @BeforeAll
    static void makeAProject() {
        project = folder.resolve("bank");
        Run.of("new", project.toString(), "--template", "havenbank").fine();
    }

    @ParameterizedTest
    @CsvSource({"blueprint, Who decides", "network, Storm and Water Desk", "personas, Mean mark", "audit, On paper"})
    void drawsEveryViewOfAJourneyInEveryFormat(String view, String shown) throws IOException {
        for (String format : new String[] {"svg", "pdf", "png"}) {
            Path file = folder.resolve(view + "." + format);

            Run drawn = Run.in(project, "render", "Report damage", "--view", view, "-o", file.toString(), "--scale", "0.5",
                    "--page", "a4", "--language", "en").fine();

            assertThat(drawn.out().strip()).isEqualTo("Drew the " + view + " of «Report damage» as " + format.toUpperCase()
                    + " in "
                    + file + ".");
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve(view + ".svg"))).contains(shown);
    }

    @Test
    void drawsTheNetworkOfAllJourneys() throws IOException {
        Path file = folder.resolve("all.svg");
        Run drawn = Run.in(project, "render", "--view", "network", "-o", file.toString(), "--language", "nl").fine();
        assertThat(drawn.out()).startsWith("Drew the network of all journeys as SVG in ");
        assertThat(Files.readString(file)).contains("17 silo", "150 overdrachten");
        Run.in(project, "render", "--view", "network", "--between", "units", "-o", file.toString(), "--language", "en").fine();
        assertThat(Files.readString(file)).contains("37 units", "166 handoffs", ">Due Diligence<");
    }

    @Test
    void comparesJourneysThatAreNamed() throws IOException {
        Path file = folder.resolve("two.svg");
        Run.in(project, "render", "Open an account", "--view", "personas", "--with", "Switch from another bank", "-o",
                file.toString(), "--language", "en").fine();
        assertThat(Files.readString(file)).contains("Noor, away from home", "Aylin, her own boss", "no such step")
                .doesNotContain("Henk");
    }

    @Test
    void saysWhatAViewNeeds() {
        assertThat(Run.in(project, "render", "--view", "audit").refused()).startsWith("Name a journey: ");
        assertThat(Run.in(project, "render", "Report damage", "--view", "network", "--lanes", "does").refused())
                .isEqualTo("--lanes, --overlay and --observed are of maps and blueprints; leave them out, or draw one of these.");
        assertThat(Run.in(project, "render", "Report damage", "--view", "cube").refused())
                .startsWith("--view takes MAP, BLUEPRINT, ")
                .endsWith(", not «cube».");
        assertThat(Run.in(project, "render", "Open an account", "--view", "personas", "--with", "Shut an account").refused())
                .startsWith("There is no journey «Shut an account»");
    }

    @Test
    void showsOnlySomeLanesOfABlueprint() throws IOException {
        Path file = folder.resolve("lanes.svg");
        Run.in(project, "render", "Report damage", "--view", "blueprint", "--lanes", "frontstage,time", "-o", file.toString(),
                "--language", "en").fine();
        assertThat(Files.readString(file)).contains(">Frontstage<", ">Time<").doesNotContain(">Backstage<", ">Who decides<");
    }
}
