/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.TestServer;
import org.klantreis.knowledge.graph.GraphNames;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.sync.HeldSnapshot;
import org.klantreis.knowledge.sync.LoadRevision;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.FolderFiles;
import org.klantreis.model.project.LandscapeProject;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/** Every query that ships gives what {@link ExpectedAnswer} says about a landscape that one can look through. */
class ShippedQueriesTest {
    @TempDir
    static Path folder;

    private static final QueryCatalogue CATALOGUE = QueryCatalogue.shipped();
    private static KnowledgeBase knowledge;
    private static KnowledgeBase routed;
    private static String snapshot;
    /** Revisions with the same ids, beside the working tree. */
    private static HeldSnapshot same;
    private static HeldSnapshot other;

    @BeforeAll
    static void sync() throws Exception {
        knowledge = TestServer.open();
        routed = TestServer.openRouted();
        LandscapeProject project = SmallLandscape.create(folder);
        try (SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            snapshot = sync.snapshot();
        }
        SmallLogs.write(knowledge, project);
        same = new LoadRevision(knowledge, new FolderFiles(folder), "the same").execute(Monitor.NONE);
        Path edited = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-edited"));
        for (String path : new FolderFiles(folder).paths()) {
            Files.createDirectories(edited.resolve(path).getParent());
            Files.writeString(edited.resolve(path), Files.readString(folder.resolve(path)).replaceAll(" name=\"", " name=\"Other "));
        }
        other = new LoadRevision(knowledge, new FolderFiles(edited), "other names").execute(Monitor.NONE);
    }

    @AfterAll
    static void close() {
        same.close();
        other.close();
        routed.close();
        knowledge.close();
    }

    static List<ExpectedAnswer> answers() {
        return ExpectedAnswer.all();
    }

    static List<String> names() {
        return CATALOGUE.queries().stream().map(CatalogueQuery::name).toList();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void givesWhatWasWorkedOutByHand(ExpectedAnswer expected) {
        CatalogueQuery query = CATALOGUE.find(expected.query()).orElseThrow();
        QueryResult result = query.ask(knowledge, snapshot, expected.parameters());
        assertThat(columnNames(result.columns())).isEqualTo(expected.columns());
        assertThat(text(result)).isEqualTo(expected.rows());
        assertThat(text(query.ask(routed, snapshot, expected.parameters()))).as("over neo4j://").isEqualTo(expected.rows());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void givesTheSameOfARevisionAndNothingOfAnother(ExpectedAnswer expected) {
        CatalogueQuery query = CATALOGUE.find(expected.query()).orElseThrow();
        assertThat(text(query.ask(knowledge, same.name(), expected.parameters()))).isEqualTo(expected.rows());
        QueryResult others = query.ask(knowledge, other.name(), Map.of());
        assertThat(others.rows()).hasSameSizeAs(query.ask(knowledge, snapshot, Map.of()).rows());
        assertThat(others.rows()).allSatisfy(row -> assertThat(elements(row)).allMatch(each -> each.name().startsWith("Other ")));
    }

    private static List<ElementRef> elements(List<?> cells) {
        List<ElementRef> elements = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof ElementRef element && !element.name().equals(element.id())) {
                elements.add(element);
            } else if (cell instanceof List<?> list) {
                elements.addAll(elements(list));
            }
        }
        return elements;
    }

    @Test
    void everyShippedQueryHasAnExpectedAnswer() {
        Set<String> expected = answers().stream().map(ExpectedAnswer::query).collect(Collectors.toCollection(TreeSet::new));
        assertThat(CATALOGUE.queries().stream().map(CatalogueQuery::name)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void describesWhatItGives(String name) {
        CatalogueQuery query = CATALOGUE.find(name).orElseThrow();
        QueryResult result = query.ask(knowledge, snapshot, Map.of());
        assertThat(columnNames(result.columns())).isEqualTo(columnNames(query.columns()));
        assertThat(query.title()).isNotBlank();
        assertThat(query.question()).endsWith("?");
        assertThat(query.key()).isNotEmpty();
        assertThat(query.comparing().noun()).isNotBlank();
        assertThat(query.comparing().label()).isNotBlank();
        assertThat(query.columns()).allSatisfy(column -> assertThat(column.description()).isNotBlank());
        assertThat(query.parameters()).allSatisfy(parameter -> assertThat(parameter.description()).isNotBlank());
        for (int i = 0; i < result.columns().size(); i++) {
            String type = query.columns().get(i).type();
            for (List<Object> row : result.rows()) {
                assertThat(fits(row.get(i), type)).as("%s is a %s", row.get(i), type).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsRowsApartByItsKey(String name) {
        CatalogueQuery query = CATALOGUE.find(name).orElseThrow();
        QueryResult result = query.ask(knowledge, snapshot, Map.of());
        Set<List<Object>> keys = new HashSet<>();
        for (List<Object> row : result.rows()) {
            List<Object> key = new ArrayList<>();
            query.key().forEach(column -> key.add(row.get(result.index(column))));
            assertThat(keys.add(key)).as("key %s of %s", query.key(), row).isTrue();
        }
    }

    /** Without an index the database would look through the elements of all snapshots. */
    @ParameterizedTest
    @MethodSource("names")
    void beginsAtAnIndexOfItsSnapshot(String name) {
        CatalogueQuery query = CATALOGUE.find(name).orElseThrow();
        String[] beginnings = query.cypher().split("\\{snapshot: \\$snapshot\\}", -1);
        assertThat(beginnings).hasSizeGreaterThan(1);
        for (int i = 0; i < beginnings.length - 1; i++) {
            assertThat(GraphNames.entryLabels()).contains(beginnings[i].strip().replaceFirst("(?s).*:", ""));
        }
        Plan plan = knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.run("EXPLAIN " + query.cypher()).consume().plan();
            }
        });
        assertThat(operators(plan)).contains("NodeIndexSeek").noneMatch(operator -> operator.endsWith("Scan"));
    }

    private static Set<String> operators(Plan plan) {
        Set<String> operators = new TreeSet<>();
        operators.add(plan.operatorType().replaceFirst("@.*", ""));
        plan.children().forEach(child -> operators.addAll(operators(child)));
        return operators;
    }

    /** Over an empty project nothing is found, and nothing fails. */
    @Test
    void findsNothingInAnEmptyProject(@TempDir Path empty) throws Exception {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("Empty");
        LandscapeProject project = LandscapeProject.create(empty, landscape);
        project.save();
        try (SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            for (CatalogueQuery query : CATALOGUE.queries()) {
                assertThat(query.ask(knowledge, sync.snapshot(), Map.of()).rows()).as(query.name()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesNoMoreRowsThanItsLimit(String name) {
        CatalogueQuery query = CATALOGUE.find(name).orElseThrow();
        boolean limited = query.parameters().stream().anyMatch(parameter -> parameter.name().equals("limit"));
        if (limited && !name.equals("before-after")) { // whose limit is of journeys, each with its measures
            List<List<Object>> all = query.ask(knowledge, snapshot, Map.of()).rows();
            assertThat(query.ask(knowledge, snapshot, Map.of("limit", "1")).rows()).hasSize(1).isSubsetOf(all);
        }
    }

    private static List<String> columnNames(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static boolean fits(Object cell, String type) {
        if (type.startsWith("list of ")) {
            return cell instanceof List<?> list && list.stream().allMatch(each -> each != null && fits(each, type.substring(8)));
        }
        return cell == null || switch (type) {
            case "text" -> cell instanceof String;
            case "integer" -> cell instanceof Long;
            case "number" -> cell instanceof Double;
            case "boolean" -> cell instanceof Boolean;
            case "date" -> cell instanceof java.time.LocalDate;
            case "Element" -> cell instanceof ElementRef;
            default -> cell instanceof ElementRef element && element.kind().equals(type);
        };
    }

    private static List<List<String>> text(QueryResult result) {
        return result.rows().stream().map(row -> row.stream().map(ShippedQueriesTest::text).toList()).toList();
    }

    private static String text(Object cell) {
        if (cell instanceof List<?> list) {
            return list.isEmpty() ? "-" : list.stream().map(ShippedQueriesTest::text).collect(Collectors.joining("; "));
        } else if (cell instanceof Double number) {
            return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
        return cell == null ? "-" : cell.toString();
    }
}
