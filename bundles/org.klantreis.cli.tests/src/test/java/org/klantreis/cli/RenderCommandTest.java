/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    static Path folder;

    private static Path project;

    @BeforeAll
    static void makeAProject() {
        project = folder.resolve("bank");
        Run.of("new", project.toString(), "--template", "havenbank").fine();
    }

    @Test
    void drawsAJourneyInTheFormatOfTheFile() throws IOException {
        for (String format : new String[] {"svg", "pdf", "png"}) {
            Path file = folder.resolve("pictures").resolve("damage." + format);

            Run drawn = Run.in(project, "render", "report DAMAGE", "-o", file.toString(), "--scale", "0.5").fine();

            assertThat(drawn.out().lines()).containsExactly("Drew «Report damage» as " + format.toUpperCase() + " in " + file + ".");
            assertThat(drawn.err()).isEmpty();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void namesAFormatThatTheFileDoesNot() throws IOException {
        Path file = folder.resolve("damage.picture");

        Run.in(project, "render", "Report damage", "-o", file.toString(), "--format", "pdf").fine();

        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(Run.in(project, "render", "Report damage", "-o", file.toString()).refused()).isEqualTo("The name " + file
                + " does not say the format; end it in .svg, .pdf or .png, or name the format with --format.");
    }

    @Test
    void showsOnlyTheLanesThatAreAskedFor() throws IOException {
        String all = svg("--language", "en");
        String some = svg("--language", "en", "--lanes", "experience,Touchpoint");

        assertThat(all).contains(">Experience<", ">Thinks<", ">Backstage<");
        assertThat(some).contains(">Experience<", ">Touchpoint<").doesNotContain(">Thinks<", ">Backstage<");
        assertThat(Run.in(project, "render", "Report damage", "--lanes", "thoughts").refused()).startsWith("--lanes takes one or several of "
                + "route, does, thinks, ").endsWith(", separated by commas, not «thoughts».");
    }

    @Test
    void speaksDutchAndHasThreeThemes() throws IOException {
        assertThat(svg("--language", "nl")).contains("xml:lang=\"nl\"").doesNotContain(">Experience<");
        assertThat(svg("--theme", "dark")).isNotEqualTo(svg("--theme", "light")).isNotEqualTo(svg("--theme", "print"));
        assertThat(svg()).isEqualTo(svg("--theme", "light"));
        assertThat(svg("--letters", "outlines")).doesNotContain("<text", "@font-face").contains("aria-label=\"Report damage\"");
    }

    @Test
    void laysAnotherJourneyOverIt() throws IOException {
        String both = svg("--overlay", "Report damage in one conversation");

        assertThat(both).isNotEqualTo(svg());
        assertThat(Run.in(project, "render", "Report damage", "--overlay", "Report damge").refused())
                .isEqualTo("There is no journey «Report damge»; did you mean «Report damage»?");
    }

    private static String svg(String... options) throws IOException {
        Path file = folder.resolve("map.svg");
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"render", "Report damage", "-o", file.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        Run.in(project, arguments).fine();
        return Files.readString(file);
    }

    @Test
    void namesTheJourneysThatThereAre() {
        assertThat(Run.in(project, "render").refused()).startsWith("Name a journey: «").contains("«Report damage»", "«Lost card»");
        assertThat(Run.in(project, "render", "Report damige").refused())
                .isEqualTo("There is no journey «Report damige»; did you mean «Report damage»?");
        assertThat(Run.in(project, "render", "Something else entirely").refused())
                .startsWith("There is no journey «Something else entirely»; there are «").contains("«Lost card»");
    }

    @Test
    void saysWhyAFileCannotBeWritten() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken.svg"));
        Path text = Files.writeString(folder.resolve("letters.ttf"), "no letters");

        assertThat(Run.in(project, "render", "Lost card", "-o", taken.toString()).refused())
                .isEqualTo(taken + " is a folder; name a file in it.");
        assertThat(Run.in(project, "render", "Lost card", "-o", text.resolve("map.svg").toString()).refused())
                .contains(text.toString());
        assertThat(Run.in(project, "render", "Lost card", "--font", text.toString()).refused())
                .startsWith("The font " + text + " cannot be used");
        assertThat(Run.in(project, "render", "Lost card", "--font", folder.resolve("none.ttf").toString()).refused())
                .isEqualTo("There is no file " + folder.resolve("none.ttf") + "; check the path of --font.");
    }
}
