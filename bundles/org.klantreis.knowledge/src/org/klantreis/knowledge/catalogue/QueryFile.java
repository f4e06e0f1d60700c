/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.klantreis.knowledge.results.Column;
import org.klantreis.model.KlantreisPackage;

/**
 * Reads a query file: Cypher with a header of comment lines.
 *
 * <pre>
 * // title: Longest waits
 * // question: Where does a case wait longest, and why?
 * // parameter: limit integer = 20 | the most rows to give
 * // column: step Step | where it waits
 * // column: wait number (hours) | how long
 * // key: step
 * MATCH ...
 * </pre>
 *
 * The lines of {@link ComparingHeader} may stand in the header too.
 */
final class QueryFile {
    private static final Pattern HEADER = Pattern.compile("//\\s*(title|question|parameter|column|key|noun|label|better|aside|unordered|compare)\\s*:\\s*(.*)");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s+(\\w+)\\s*=\\s*(.*?)\\s*(?:\\|\\s*(.*))?");
    private static final Pattern COLUMN = Pattern.compile("(\\w+)\\s+((?:list of )?\\w+)\\s*(?:\\(([^)]*)\\))?\\s*(?:\\|\\s*(.*))?");
    private static final Pattern USED = Pattern.compile("\\$(\\w+)");
    private static final Set<String> PLAIN_TYPES = Set.of("text", "integer", "number", "boolean", "date");

    private final String file;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private final ComparingHeader comparing = new ComparingHeader();
    private int line;

    private QueryFile(String file) {
        this.file = file;
    }

    static CatalogueQuery read(String file, String origin, String content) throws QueryFileException {
        return new QueryFile(file).parse(origin, content);
    }

    private CatalogueQuery parse(String origin, String content) throws QueryFileException {
        StringBuilder cypher = new StringBuilder();
        for (String text : content.replace("\uFEFF", "").split("\r?\n", -1)) {
            line++;
            Matcher header = HEADER.matcher(text.trim());
            if (cypher.toString().isBlank() && header.matches()) {
                header(header.group(1), header.group(2).trim());
            } else if (!text.trim().startsWith("//")) {
                cypher.append(text).append('\n');
            }
        }
        check(cypher.toString());
        String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.cypher$", "");
        return new CatalogueQuery(name, texts.get("title"), texts.get("question"), List.copyOf(parameters), List.copyOf(columns),
                List.copyOf(key), cypher.toString().strip(), origin, comparing.comparing());
    }

    private void header(String field, String value) throws QueryFileException {
        switch (field) {
            case "parameter" -> parameters.add(parameter(value));
            case "column" -> columns.add(column(value));
            case "key" -> {
                for (String name : value.split("\\s*,\\s*")) {
                    key.add(name);
                }
            }
            case "title", "question" -> texts.put(field, value);
            default -> {
                Optional<String> wrong = comparing.read(field, value);
                if (wrong.isPresent()) {
                    throw broken(wrong.get());
                }
            }
        }
    }

    private Parameter parameter(String value) throws QueryFileException {
        Matcher parts = PARAMETER.matcher(value);
        if (!parts.matches()) {
            throw broken("a parameter is written «name type = default | what it is for», not «" + value + "»");
        }
        if (!PLAIN_TYPES.contains(parts.group(2))) {
            throw broken("the type «" + parts.group(2) + "» is unknown; a parameter is one of " + PLAIN_TYPES.stream().sorted().toList());
        }
        Parameter parameter = new Parameter(parts.group(1), parts.group(2), unquoted(parts.group(3)), orEmpty(parts.group(4)));
        try {
            parameter.parse(parameter.defaultValue());
        } catch (IllegalArgumentException e) {
            throw broken("the default does not fit: " + e.getMessage().replaceAll("\\.$", ""));
        }
        return parameter;
    }

    private Column column(String value) throws QueryFileException {
        Matcher parts = COLUMN.matcher(value);
        if (!parts.matches()) {
            throw broken("a column is written «name type (unit) | what it says», not «" + value + "»");
        }
        String type = parts.group(2).replace("list of ", "");
        boolean known = PLAIN_TYPES.contains(type) || KlantreisPackage.eINSTANCE.getEClassifier(type) instanceof EClass;
        if (!known) {
            throw broken("the type «" + type + "» is unknown; a column is one of " + PLAIN_TYPES.stream().sorted().toList()
                    + ", a class such as Step, or a list of these");
        }
        return new Column(parts.group(1), parts.group(2), orEmpty(parts.group(3)), orEmpty(parts.group(4)));
    }

    private void check(String cypher) throws QueryFileException {
        line = 1;
        for (String field : List.of("title", "question")) {
            if (texts.getOrDefault(field, "").isBlank()) {
                throw broken("the header has no «// " + field + ": ...» line");
            }
        }
        if (columns.isEmpty()) {
            throw broken("the header describes no column; add a line «// column: name type | what it says» for each");
        }
        if (cypher.isBlank()) {
            throw broken("there is no Cypher after the header");
        }
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw broken("the column «" + column.name() + "» is described twice");
            }
        }
        if (!names.containsAll(key)) {
            throw broken("the key " + key + " names a column that is not described");
        }
        Optional<String> wrong = comparing.check(columns, parameters);
        if (wrong.isPresent()) {
            throw broken(wrong.get());
        }
        Set<String> known = new HashSet<>(Set.of("snapshot"));
        parameters.forEach(parameter -> known.add(parameter.name()));
        Matcher used = USED.matcher(cypher);
        while (used.find()) {
            if (!known.contains(used.group(1))) {
                throw broken("the query uses $" + used.group(1) + ", which the header does not describe; add a line «// parameter: "
                        + used.group(1) + " text = | what it is for»");
            }
        }
    }

    private QueryFileException broken(String message) {
        return new QueryFileException(file, line, message + ".");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
