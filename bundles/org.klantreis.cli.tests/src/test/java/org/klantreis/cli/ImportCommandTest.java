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

class ImportCommandTest {
    @TempDir
    Path folder;

    private Run importing(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("published.json"), json);
        return Run.of("import", "govuk", file.toString(), "--into", folder.resolve("project").toString());
    }

    @Test
    void makesAProjectWhereThereIsNone() throws IOException {
        Run run = importing("[{\"path\": \"p\", \"service\": \"Renew a passport\", \"userjourneys\": ["
                + "{\"title\": \"Online\", \"path\": [{\"caption\": \"Start\"}]}]}]");

        assertThat(run.fine().out()).startsWith("Imported 1 services, 1 journeys, 1 steps: ").contains("0 entries skipped");
        assertThat(Run.in(folder.resolve("project"), "validate").fine().out()).contains("project: 0 errors");
    }

    @Test
    void saysWhatItLeftOut() throws IOException {
        Run run = importing("[{\"service\": \"Renew\", \"path\": \"p\", \"userjourneys\": "
                + "[{\"title\": \"Online\", \"path\": [{}]}]}, {}]");

        assertThat(run.fine().err())
                .contains("$[0].userjourneys[0].path[0]: the step has neither «caption» nor «imgref»; skipped.")
                .contains("$[1]: the service has neither «service» nor «path»");
        assertThat(run.out()).contains("2 entries skipped");
    }

    @Test
    void changesNothingWhereTheFileIsNotWhatWasExpected() throws IOException {
        assertThat(importing("[{").refused()).startsWith("Nothing was imported from ").contains("not valid JSON");
        assertThat(importing("{}").refused()).contains("a list of services was expected");
        Path missing = folder.resolve("missing.json");
        assertThat(Run.of("import", "govuk", missing.toString(), "--into", folder.resolve("project").toString()).refused())
                .isEqualTo("There is no file " + missing + "; check the path.");
        assertThat(folder.resolve("project/journeys")).doesNotExist();
    }
}
