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
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCypherTest {
    @TempDir
    Path folder;

    private Run cypher(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("own.cypher"), text, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of("query", "--cypher", file.toString()));
        arguments.addAll(List.of(options));
        return Run.in(Havenbank.project(), arguments.toArray(String[]::new));
    }

    @Test
    void asksTheCurrentSnapshot() throws IOException {
        Run run = cypher("MATCH (j:Journey {snapshot: $snapshot, form: $form}) RETURN count(j) AS journeys", "-p", "form=AS_IS",
                "-f", "csv");

        assertThat(run.fine().out()).isEqualTo("journeys\r\n13\r\n");
    }

    @Test
    void takesParametersForWhatTheyLookLike() throws IOException {
        Run run = cypher("RETURN $whole + 1 AS whole, $part AS part, NOT $truth AS truth, $text AS text, $quoted AS quoted",
                "-f", "json",
                "-p", "whole=41", "-p", "part=0.5", "-p", "truth=true", "-p", "text=Claims Intake", "-p", "quoted='41'");

        assertThat(JsonParser.parseString(run.fine().out()).getAsJsonArray().get(0)).isEqualTo(JsonParser.parseString(
                "{\"whole\": 42, \"part\": 0.5, \"truth\": false, \"text\": \"Claims Intake\", \"quoted\": \"41\"}"));
    }

    @Test
    void onlyWritesWhereItIsAllowedTo() throws IOException {
        String create = "CREATE (n:Scribble {text: 'mine'}) RETURN n.text AS text";
        String count = "MATCH (n:Scribble) RETURN count(n) AS n";

        assertThat(cypher(create).refused()).isEqualTo("The Cypher would change the graph, which only --write allows.");
        assertThat(cypher(count, "-f", "csv").fine().out()).isEqualTo("n\r\n0\r\n");
        try {
            assertThat(cypher(create, "--write", "-f", "csv").fine().out()).isEqualTo("text\r\nmine\r\n");
            assertThat(cypher(count, "-f", "csv").fine().out()).isEqualTo("n\r\n1\r\n");
        } finally {
            cypher("MATCH (n:Scribble) DELETE n", "--write").fine();
        }
    }

    @Test
    void doesNotLetASpreadsheetTakeTextForAFormula() throws IOException {
        Run run = cypher("UNWIND ['=1+1', '+31 20', '-1', '@SUM(A1)', '\\t=1', '\\r=1', 'a=1', '1-1'] AS text "
                + "RETURN text, -1 AS number",
                "-f", "csv");

        assertThat(run.fine().out().replace("\t", "<tab>"))
                .isEqualTo(String.join("\r\n", "text,number", "'=1+1,-1", "'+31 20,-1", "'-1,-1",
                "'@SUM(A1),-1", "'<tab>=1,-1", "\"'\r=1\",-1", "a=1,-1", "1-1,-1", ""));
    }

    @Test
    void saysWhereTheCypherIsWrong() throws IOException {
        assertThat(cypher("MATCH (j:Journey RETURN j").refused()).startsWith("The query is wrong: Invalid input 'RETURN'")
                .contains("line 1");
        assertThat(cypher("RETURN $nobody").refused()).isEqualTo("The query is wrong: Expected parameter(s): nobody");
    }

    @Test
    void saysThatAFileCannotBeRead() throws IOException {
        Path missing = folder.resolve("missing.cypher");
        Path notText = Files.write(folder.resolve("picture.cypher"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});

        assertThat(Run.in(Havenbank.project(), "query", "--cypher", missing.toString()).refused())
                .isEqualTo("There is no file " + missing + " with Cypher; check the path.");
        assertThat(Run.in(Havenbank.project(), "query", "--cypher", folder.toString()).refused())
                .isEqualTo("There is no file " + folder + " with Cypher; check the path.");
        assertThat(Run.in(Havenbank.project(), "query", "--cypher", notText.toString()).refused())
                .isEqualTo("The file " + notText + " is not in UTF-8; save it so.");
    }
}
