/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.klantreis.knowledge.results.Column;

/**
 * Reads those lines of a query's header that say how its answers are compared; all of them may be missing.
 *
 * <pre>
 * // noun: cross-silo handoff | cross-silo handoffs
 * // label: {fromSilo} → {toSilo} in {journey}
 * // better: fewer, lower wait
 * // aside: share
 * // unordered: one, other
 * // compare: form = ""
 * </pre>
 */
final class ComparingHeader {
    private static final Pattern NOUN = Pattern.compile("([^|]*[^|\\s])\\s*\\|\\s*([^|]*[^|\\s])");
    private static final Pattern BETTER = Pattern.compile("(fewer|more)|(lower|higher)\\s+(\\w+)");
    private static final Pattern COMPARE = Pattern.compile("(\\w+)\\s*=\\s*(.*)");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private String noun = "";
    private String nouns = "";
    private String label = "";
    private Comparing.Better rows = Comparing.Better.UNSAID;
    private final Map<String, Comparing.Better> columns = new HashMap<>();
    private final Set<String> aside = new TreeSet<>();
    private final Set<String> unordered = new TreeSet<>();
    private final Map<String, String> parameters = new HashMap<>();

    /**
     * Reads a line.
     *
     * @return what is wrong with it; empty where nothing is
     */
    Optional<String> read(String field, String value) {
        return switch (field) {
            case "noun" -> readNoun(value);
            case "label" -> readLabel(value);
            case "better" -> readBetter(value);
            case "aside" -> readNames(value, aside);
            case "unordered" -> readNames(value, unordered);
            default -> readCompare(value);
        };
    }

    private Optional<String> readNoun(String value) {
        Matcher parts = NOUN.matcher(value);
        if (!parts.matches()) {
            return Optional.of("a noun is written «one handoff | several handoffs», without the words for how many, not «" + value + "»");
        }
        noun = parts.group(1);
        nouns = parts.group(2);
        return Optional.empty();
    }

    private Optional<String> readLabel(String value) {
        label = value;
        return PLACE.matcher(value).find() ? Optional.empty()
                : Optional.of("a label names columns in braces, as in «{from} → {to}», not «" + value + "»");
    }

    private Optional<String> readBetter(String value) {
        for (String part : value.split("\\s*,\\s*", -1)) {
            Matcher parts = BETTER.matcher(part);
            if (!parts.matches()) {
                return Optional.of("what is better is written «fewer» or «more» for rows, «lower COLUMN» or «higher COLUMN» for "
                        + "numbers, with commas between them, not «" + part + "»");
            } else if (parts.group(1) != null) {
                rows = parts.group(1).equals("fewer") ? Comparing.Better.LESS : Comparing.Better.MORE;
            } else {
                columns.put(parts.group(3), parts.group(2).equals("lower") ? Comparing.Better.LESS : Comparing.Better.MORE);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> readNames(String value, Set<String> names) {
        names.addAll(List.of(value.split("\\s*,\\s*")));
        return Optional.empty();
    }

    private Optional<String> readCompare(String value) {
        Matcher parts = COMPARE.matcher(value);
        if (!parts.matches()) {
            return Optional.of("a value for comparing is written «parameter = value», not «" + value + "»");
        }
        parameters.put(parts.group(1), QueryFile.unquoted(parts.group(2).trim()));
        return Optional.empty();
    }

    /**
     * Holds what was read against the rest of the header.
     *
     * @return what is wrong with it; empty where nothing is
     */
    Optional<String> check(List<Column> described, List<Parameter> known) {
        Matcher place = PLACE.matcher(label);
        while (place.find()) {
            if (find(described, place.group(1)).isEmpty()) {
                return Optional.of("the label names the column «" + place.group(1) + "», which is not described");
            }
        }
        for (String name : columns.keySet()) {
            Optional<Column> column = find(described, name);
            if (column.isEmpty() || !column.get().isNumeric()) {
                return Optional.of("what is better names «" + name + "», which is no described column of numbers");
            }
        }
        Optional<String> unknown = unknown("stands aside", aside, described).or(() -> unknown("is unordered", unordered, described));
        if (unknown.isPresent()) {
            return unknown;
        }
        for (Map.Entry<String, String> value : parameters.entrySet()) {
            Optional<Parameter> parameter = known.stream().filter(p -> p.name().equals(value.getKey())).findFirst();
            if (parameter.isEmpty()) {
                return Optional.of("a value for comparing names the parameter «" + value.getKey() + "», which is not described");
            }
            try {
                parameter.get().parse(value.getValue());
            } catch (IllegalArgumentException e) {
                return Optional.of("a value for comparing does not fit: " + e.getMessage().replaceAll("\\.$", ""));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unknown(String what, Set<String> names, List<Column> described) {
        return names.stream().filter(name -> find(described, name).isEmpty()).findFirst()
                .map(name -> "what " + what + " names the column «" + name + "», which is not described");
    }

    private static Optional<Column> find(List<Column> described, String name) {
        return described.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    Comparing comparing() {
        return new Comparing(noun, nouns, label, rows, columns, aside, unordered, parameters);
    }
}
