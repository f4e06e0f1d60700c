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
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queries of a project's own folder. */
class ProjectQueriesTest {
    private static final String PERSONAS = """
            // title: Personas
            // question: Whose journeys are they?
            // parameter: segment text = "" | a part of the segment; empty for all
            // column: persona Persona | the persona
            MATCH (persona:Persona {snapshot: $snapshot})
            WHERE persona.segment CONTAINS $segment
            RETURN persona ORDER BY persona.name
            """;

    private Path queries;

    @BeforeEach
    void makeTheFolder() throws IOException {
        queries = Files.createDirectories(Havenbank.project().resolve("queries"));
    }

    @AfterEach
    void leaveTheExampleAsItWas() throws IOException {
        try (Stream<Path> files = Files.list(queries)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(queries);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(queries.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void joinTheCatalogue() throws IOException {
        write("personas.cypher", PERSONAS);

        assertThat(Run.in(Havenbank.project(), "query", "--list").fine().out())
                .contains("\npersonas ", "Whose journeys are they?");
        assertThat(Run.in(Havenbank.project(), "query", "personas", "--describe").fine().out())
                .contains("personas: Personas (queries/personas.cypher)");
        assertThat(TextTable.after("persona", Run.in(Havenbank.project(), "query", "personas").fine().out()).size()).isEqualTo(7);
    }

    @Test
    void aBrokenHeaderIsReportedAndTheRestWorks() throws IOException {
        write("personas.cypher", PERSONAS);
        write("broken.cypher", PERSONAS.replace("segment text", "segment letters"));
        write("empty.cypher", "");

        for (List<String> arguments : List.of(List.of("query", "--list"), List.of("query", "personas"), List.of("handoffs"))) {
            Run run = Run.in(Havenbank.project(), arguments.toArray(String[]::new)).fine();
            assertThat(run.err().lines())
                    .anySatisfy(line -> assertThat(line).startsWith("queries/broken.cypher:3: ").contains("«letters»"))
                    .anySatisfy(line -> assertThat(line).startsWith("queries/empty.cypher:1: ")).hasSize(2);
        }
        assertThat(Run.in(Havenbank.project(), "query", "broken").refused()).startsWith("There is no query «broken»");
    }

    @Test
    void mayTakeThePlaceOfAShippedOne() throws IOException {
        write("longest-waits.cypher", PERSONAS);

        assertThat(Run.in(Havenbank.project(), "query", "longest-waits", "-f", "csv").fine().out())
                .startsWith("persona,persona_id\r\n");
    }

    @Test
    void cannotWrite() throws IOException {
        write("scribble.cypher", PERSONAS.replace("RETURN persona", "SET persona.name = 'Nobody' RETURN persona"));

        Run.in(Havenbank.project(), "query", "scribble").refused();
        assertThat(Run.in(Havenbank.project(), "sync", "--verify").fine().out()).contains("Verified: ");
    }
}
