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

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    Path folder;
    private Path journey;

    @BeforeEach
    void makeAProject() {
        Run.of("new", folder.toString()).fine();
        journey = folder.resolve("journeys/ask-a-question.journey");
    }

    @Test
    void findsNoErrorsInTheTemplateButAWarning() {
        Run run = Run.in(folder, "validate").fine();

        assertThat(run.out()).endsWith("My organisation: 0 errors, 1 warning, 2 info.\n");
        assertThat(run.out().lines()).anySatisfy(line -> assertThat(line)
                .matches("journeys/ask-a-question\\.journey:\\d+: warning: Journey «Ask a question»: .*\\[customers-missing]"));
    }

    @Test
    void failsOnWhatItIsToldToFailOn() {
        assertThat(Run.in(folder, "validate", "--fail-on", "warning").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.in(folder, "validate", "--fail-on", "info").code()).isEqualTo(ExitCode.FINDINGS);
        Run.in(folder, "validate", "--fail-on", "warning", "--without", "customers-missing").fine();
        assertThat(Run.in(folder, "validate", "--fail-on", "bad").refused())
                .isEqualTo("--fail-on takes ERROR, WARNING or INFO, not «bad».");
    }

    @Test
    void listsItsRules() {
        JsonArray rules = JsonParser.parseString(Run.in(folder, "validate", "--list", "-f", "json").fine().out())
                .getAsJsonArray();

        assertThat(rules).hasSizeGreaterThan(10).extracting(rule -> rule.getAsJsonObject().get("rule").getAsString())
                .contains("customers-missing", "mark-without-source").doesNotHaveDuplicates();
        assertThat(Run.in(folder, "validate", "--without", "customer-missing").refused())
                .isEqualTo("There is no rule «customer-missing»; did you mean «customers-missing»?");
    }

    @Test
    void printsFindingsForPrograms() {
        JsonArray findings = JsonParser.parseString(Run.in(folder, "validate", "-f", "json").fine().out()).getAsJsonArray();
        String csv = Run.in(folder, "validate", "-f", "csv").fine().out();

        assertThat(findings).hasSize(3);
        JsonObject warning = findings.get(0).getAsJsonObject();
        assertThat(warning.get("severity").getAsString()).isEqualTo("warning");
        assertThat(warning.getAsJsonObject("element").get("name").getAsString()).isEqualTo("Ask a question");
        assertThat(csv.split("\r\n")).hasSize(4);
        assertThat(csv).startsWith("severity,place,rule,element,element_id,message\r\nwarning,journeys/ask-a-question.journey:");
    }

    @Test
    void saysInWhichLineAFileIsBroken() throws IOException {
        String text = Files.readString(journey);
        int cut = text.indexOf("</steps>");
        Files.writeString(journey, text.substring(0, cut) + "</step>" + text.substring(cut));

        Run run = Run.in(folder, "validate");

        int line = (int) text.substring(0, cut).lines().count();
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("journeys/ask-a-question.journey:" + line + ": error: ").contains("[file]")
                .contains("1 error, ");
        assertThat(run.err()).doesNotContain("\tat ");
    }

    @Test
    void saysThatAReferenceLeadsNowhere() throws IOException {
        String text = Files.readString(journey);
        Files.writeString(journey, text.replaceFirst("landscape\\.klantreis#[0-9a-f-]{36}",
                "landscape.klantreis#00000000-0000-4000-8000-000000000000"));

        Run run = Run.in(folder, "validate");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("00000000-0000-4000-8000-000000000000").contains("journeys/ask-a-question.journey:");
    }

    @Test
    void goesOnWhereTheCatalogueIsNoXml() throws IOException {
        Files.writeString(folder.resolve("landscape.klantreis"), "not XML at all");

        Run run = Run.in(folder, "validate");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("landscape.klantreis:1: error: ");
    }
}
