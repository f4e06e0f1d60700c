/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;

/**
 * A query of the catalogue.
 *
 * @param name the name by which it is asked: the file's name without its ending
 * @param title a few words
 * @param question what it answers, one sentence
 * @param parameters its parameters
 * @param columns its columns
 * @param key the columns that together tell rows apart, for comparing the answers of two revisions
 * @param cypher the query
 * @param origin where it comes from: a path in the project, or {@code shipped}
 * @param comparing how the answers of two revisions are compared and told
 */
public record CatalogueQuery(String name, String title, String question, List<Parameter> parameters, List<Column> columns,
        List<String> key, String cypher, String origin, Comparing comparing) {

    /**
     * Makes one of which is not said how answers are compared.
     *
     * @param name the name by which it is asked
     * @param title a few words
     * @param question what it answers
     * @param parameters its parameters
     * @param columns its columns
     * @param key the columns that together tell rows apart
     * @param cypher the query
     * @param origin where it comes from
     */
    public CatalogueQuery(String name, String title, String question, List<Parameter> parameters, List<Column> columns,
            List<String> key, String cypher, String origin) {
        this(name, title, question, parameters, columns, key, cypher, origin, Comparing.UNSAID);
    }

    /**
     * Asks the query.
     *
     * @param knowledge the knowledge base
     * @param snapshot the snapshot's name
     * @param values values of parameters by name, as users write them; the others have their default
     * @return the answer, with the columns that the header describes
     * @throws IllegalArgumentException when a parameter is unknown or its value does not fit
     * @throws org.klantreis.knowledge.KnowledgeException when the query fails
     */
    public QueryResult ask(KnowledgeBase knowledge, String snapshot, Map<String, String> values) {
        QueryResult answer = knowledge.query(snapshot, cypher, bind(values));
        List<Column> described = new ArrayList<>();
        for (Column column : answer.columns()) {
            described.add(columns.stream().filter(c -> c.name().equals(column.name())).findFirst().orElse(column));
        }
        return new QueryResult(described, answer.rows());
    }

    private Map<String, Object> bind(Map<String, String> values) {
        Set<String> unknown = new java.util.TreeSet<>(values.keySet());
        Map<String, Object> bound = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            unknown.remove(parameter.name());
            bound.put(parameter.name(), parameter.parse(values.getOrDefault(parameter.name(), parameter.defaultValue())));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The query «" + name + "» has no parameter «" + unknown.iterator().next() + "»; it has "
                    + (parameters.isEmpty() ? "none" : parameters.stream().map(Parameter::name).toList()) + ".");
        }
        return bound;
    }
}
