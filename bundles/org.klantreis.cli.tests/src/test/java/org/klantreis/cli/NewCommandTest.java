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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.project.LandscapeProject;

class NewCommandTest {
    @TempDir
    Path folder;

    @Test
    void makesASmallProjectThatIsValid() throws IOException {
        Path project = folder.resolve("my bank");

        Run made = Run.of("new", project.toString(), "--name", "My bank").fine();

        assertThat(made.out().lines()).containsExactly("Made the project «My bank» with 1 journey in " + project + ".",
                "Next: klantreis validate --project \"" + project + "\"; klantreis handoffs --project \"" + project + "\"");
        assertThat(Files.readString(project.resolve(".gitignore"))).contains(".klantreis/");
        assertThat(Run.in(project, "validate").fine().out()).contains("My bank: 0 errors");
        assertThat(Run.in(project.resolve("journeys"), "validate").fine().out()).as("from a folder inside")
                .contains("My bank: 0 errors");
    }

    @Test
    void makesTwoDifferentProjectsFromOneTemplate() throws IOException {
        Run.of("new", folder.resolve("a").toString(), "--template", "havenbank").fine();
        Run.of("new", folder.resolve("b").toString(), "--template", "havenbank").fine();

        assertThat(LandscapeProject.open(folder.resolve("a")).landscape().orElseThrow().getId())
                .isNotEqualTo(LandscapeProject.open(folder.resolve("b")).landscape().orElseThrow().getId());
    }

    @Test
    void leavesAloneWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(Run.of("new", folder.toString()).refused())
                .isEqualTo("The folder " + folder + " is not empty; name a new or an empty one.");
        assertThat(Run.of("new", file.toString()).refused()).isEqualTo(file + " is a file; name a new or an empty folder.");
        assertThat(file).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**.klantreis");
    }

    @Test
    void suggestsTheTemplateThatWasMeant() {
        Path project = folder.resolve("new");

        assertThat(Run.of("new", project.toString(), "--template", "havnbank").refused())
                .isEqualTo("There is no template «havnbank»; did you mean «havenbank»?");
        assertThat(Run.of("new", project.toString(), "--template", "insurer").refused())
                .isEqualTo("There is no template «insurer»; there are minimal and havenbank.");
        assertThat(project).doesNotExist();
    }
}
