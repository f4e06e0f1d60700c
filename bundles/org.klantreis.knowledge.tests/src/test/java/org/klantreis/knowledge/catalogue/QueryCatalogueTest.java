/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.TestServer;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.project.LandscapeProject;

class QueryCatalogueTest {
    private static final String OWN = """
            // title: Steps without pain
            // question: In how many steps of a journey does nothing hurt?
            // parameter: importance integer = 0 | from which importance
            // column: journey Journey | the journey
            // column: steps integer (count) | how many
            // key: journey
            MATCH (journey:Journey {snapshot: $snapshot})-[:STAGES]->()-[:STEPS]->(step)
            WHERE step.pain IS NULL AND coalesce(step.importance, 0) >= $importance
            RETURN journey, count(*) AS steps
            ORDER BY journey.name, journey.id
            """;

    @TempDir
    Path folder;

    private void write(String name, String content) throws Exception {
        Path queries = Files.createDirectories(folder.resolve(QueryCatalogue.FOLDER));
        Files.writeString(queries.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    void aProjectWithoutQueriesHasThoseThatShip() {
        QueryCatalogue catalogue = QueryCatalogue.of(folder);
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.queries()).isNotEmpty().containsExactlyElementsOf(QueryCatalogue.shipped().queries());
        assertThat(catalogue.find("cross-silo-handoffs")).get().extracting(CatalogueQuery::origin).isEqualTo("shipped");
        assertThat(catalogue.find("no-such-query")).isEmpty();
    }

    @Test
    void aProjectsOwnQueriesJoin() throws Exception {
        write("steps-without-pain.cypher", OWN);
        write("notes.txt", "not a query");
        QueryCatalogue catalogue = QueryCatalogue.of(folder);
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.queries()).hasSize(QueryCatalogue.shipped().queries().size() + 1);
        assertThat(catalogue.find("steps-without-pain")).get().extracting(CatalogueQuery::origin)
                .isEqualTo("queries/steps-without-pain.cypher");
    }

    @Test
    void theQueriesOfARevisionJoinAsThoseOfAFolder() throws Exception {
        write("steps-without-pain.cypher", OWN);
        write("latin.cypher", OWN);
        Files.write(folder.resolve("queries/latin.cypher"), OWN.replace("hurt", "h\u00fcrt").getBytes(StandardCharsets.ISO_8859_1));
        QueryCatalogue there = QueryCatalogue.of(folder);
        QueryCatalogue then = QueryCatalogue.of(Map.of("queries/notes.txt", new byte[0],
                "queries/steps-without-pain.cypher", OWN.getBytes(StandardCharsets.UTF_8),
                "queries/latin.cypher", Files.readAllBytes(folder.resolve("queries/latin.cypher"))));
        assertThat(then.queries()).containsExactlyElementsOf(there.queries());
        assertThat(then.problems()).isEqualTo(there.problems()).singleElement().asString().contains("latin.cypher", "UTF-8");
    }

    @Test
    void aProjectsOwnQueryTakesThePlaceOfAShippedOne() throws Exception {
        write("longest-waits.cypher", OWN);
        QueryCatalogue catalogue = QueryCatalogue.of(folder);
        assertThat(catalogue.queries()).hasSize(QueryCatalogue.shipped().queries().size());
        assertThat(catalogue.find("longest-waits")).get().extracting(CatalogueQuery::title).isEqualTo("Steps without pain");
    }

    @Test
    void aBrokenFileIsReportedAndTheRestIsThere() throws Exception {
        write("a-broken.cypher", OWN.replace("integer = 0", "integer = none"));
        write("b-good.cypher", OWN);
        write("longest-waits.cypher", "MATCH (n) RETURN n");
        Files.write(folder.resolve("queries/c-latin.cypher"), "// title: Café".getBytes(StandardCharsets.ISO_8859_1));
        QueryCatalogue catalogue = QueryCatalogue.of(folder);
        assertThat(catalogue.problems()).hasSize(3);
        assertThat(catalogue.problems().get(0)).startsWith("queries/a-broken.cypher:3: the default does not fit");
        assertThat(catalogue.problems().get(1)).startsWith("queries/c-latin.cypher: the file cannot be read as UTF-8 text");
        assertThat(catalogue.problems().get(2))
                .startsWith("queries/longest-waits.cypher:1: the header has no «// title: ...» line");
        assertThat(catalogue.find("b-good")).isPresent();
        assertThat(catalogue.find("longest-waits")).get().extracting(CatalogueQuery::origin).isEqualTo("shipped");
    }

    @Test
    void anOwnQueryIsAskedWithItsParameters() throws Exception {
        LandscapeProject project = SmallLandscape.create(folder);
        write("steps-without-pain.cypher", OWN);
        CatalogueQuery query = QueryCatalogue.of(folder).find("steps-without-pain").orElseThrow();
        try (KnowledgeBase knowledge = TestServer.open(); SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            QueryResult all = query.ask(knowledge, sync.snapshot(), Map.of());
            assertThat(all.columns().get(1).unit()).isEqualTo("count");
            assertThat(all.rows()).extracting(row -> row.get(0) + " " + row.get(1))
                    .isEqualTo(List.of("Get a refund 5", "Get a refund at once 3", "Move house 4"));
            assertThat(query.ask(knowledge, sync.snapshot(), Map.of("importance", "3")).rows())
                    .extracting(row -> row.get(0) + " " + row.get(1)).isEqualTo(List.of("Get a refund 1", "Move house 2"));
            assertThatThrownBy(() -> query.ask(knowledge, sync.snapshot(), Map.of("colour", "red")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The query «steps-without-pain» has no parameter «colour»; it has [importance].");
        }
    }
}
