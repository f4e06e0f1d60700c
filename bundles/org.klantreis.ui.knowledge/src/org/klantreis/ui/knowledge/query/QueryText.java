/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.Parameter;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.catalogue.QueryFileException;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;

/** A query as the text of a file: header and Cypher. */
final class QueryText {
    private static final Pattern HEADER = Pattern.compile("(?m)^\\s*//\\s*(title|question|parameter|column|key)\\s*:.*\\R?");
    private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column (\\d+)");

    private QueryText() {
    }

    /** The text of a query of the catalogue. */
    static String of(CatalogueQuery query) {
        StringBuilder text = header(query.title(), query.question(), query.parameters(), query.columns());
        if (!query.key().isEmpty()) {
            text.append("// key: ").append(String.join(", ", query.key())).append('\n');
        }
        return text.append(query.cypher()).append('\n').toString();
    }

    /** The text of a query file, made of Cypher that gave a result. */
    static String of(String title, String question, String written, QueryResult result) {
        Optional<CatalogueQuery> described = parse(written);
        List<Column> columns = described.map(CatalogueQuery::columns).orElseGet(() -> columns(result));
        StringBuilder text = header(title, question, described.map(CatalogueQuery::parameters).orElse(List.of()), columns);
        return text.append(HEADER.matcher(written).replaceAll("").strip()).append('\n').toString();
    }

    private static StringBuilder header(String title, String question, List<Parameter> parameters, List<Column> columns) {
        StringBuilder text = new StringBuilder();
        text.append("// title: ").append(title).append('\n').append("// question: ").append(question).append('\n');
        for (Parameter parameter : parameters) {
            String value = parameter.type().equals("text") ? "\"" + parameter.defaultValue() + "\"" : parameter.defaultValue();
            text.append("// parameter: ").append(parameter.name()).append(' ').append(parameter.type())
                    .append(" = ").append(value)
                    .append(parameter.description().isEmpty() ? "" : " | " + parameter.description()).append('\n');
        }
        for (Column column : columns) {
            text.append("// column: ").append(column.name()).append(' ').append(column.type())
                    .append(column.unit().isEmpty() ? "" : " (" + column.unit() + ")")
                    .append(column.description().isEmpty() ? "" : " | " + column.description()).append('\n');
        }
        return text;
    }

    /** Reads a text as a query; empty where it has no header, or a broken one. */
    static Optional<CatalogueQuery> parse(String text) {
        try {
            return Optional.of(QueryCatalogue.read("query.cypher", text));
        } catch (QueryFileException e) {
            return Optional.empty();
        }
    }

    /** Describes the columns of a result by what is in them. */
    private static List<Column> columns(QueryResult result) {
        return result.columns().stream().map(column -> new Column(name(column.name()), type(result,
                result.columns().indexOf(column)), "", ""))
                .toList();
    }

    private static String name(String column) {
        return column.replaceAll("\\W+", "_");
    }

    private static String type(QueryResult result, int index) {
        Object cell = result.rows().stream().map(row -> row.get(index)).filter(java.util.Objects::nonNull).findFirst().orElse("");
        if (cell instanceof List<?> cells) {
            return "list of " + (cells.isEmpty() ? "text" : type(cells.get(0)));
        }
        return type(cell);
    }

    private static String type(Object cell) {
        if (cell instanceof ElementRef element) {
            return element.kind().equals("Node") ? "Element" : element.kind();
        } else if (cell instanceof Long) {
            return "integer";
        } else if (cell instanceof Double) {
            return "number";
        } else if (cell instanceof Boolean) {
            return "boolean";
        }
        return cell instanceof LocalDate ? "date" : "text";
    }

    /** Finds the place that a sentence about wrong Cypher names: line and column, from 1. */
    static Optional<int[]> position(String sentence) {
        Matcher place = POSITION.matcher(sentence);
        return place.find() ? Optional.of(new int[] {Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))})
                : Optional.empty();
    }
}
