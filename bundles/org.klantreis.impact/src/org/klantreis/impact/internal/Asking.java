/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.Parameter;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.sync.Monitor;

/** Asks queries of two snapshots, of both at the same time. */
public final class Asking {
    private static final String LIMIT = "limit";
    private static final String ALL = String.valueOf(Integer.MAX_VALUE);
    private static final int AT_ONCE = 2;

    private final KnowledgeBase knowledge;
    private final Monitor monitor;

    /**
     * Prepares it.
     *
     * @param knowledge the knowledge base
     * @param monitor follows the work
     */
    public Asking(KnowledgeBase knowledge, Monitor monitor) {
        this.knowledge = knowledge;
        this.monitor = monitor;
    }

    /** Takes the answers to one query: what came of asking it, in each of the two states. */
    public interface Answers<T> {
        /**
         * Takes them.
         *
         * @param query the query
         * @param before gives the answer of the state before, or throws what went wrong
         * @param after gives that of the state after
         */
        T take(CatalogueQuery query, Supplier<QueryResult> before, Supplier<QueryResult> after);
    }

    /**
     * Asks.
     *
     * @param <T> what is made of the answers
     * @param queries the queries
     * @param before the name of one snapshot
     * @param after the name of the other
     * @param answers makes something of the answers to a query
     * @return what was made, in the order of the queries
     */
    public <T> List<T> ask(List<CatalogueQuery> queries, String before, String after, Answers<T> answers) {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread thread = new Thread(work, "Klantreis impact");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<QueryResult>> asked = new ArrayList<>();
            for (CatalogueQuery query : queries) {
                asked.add(pool.submit(() -> ask(query, before)));
                asked.add(pool.submit(() -> ask(query, after)));
            }
            List<T> made = new ArrayList<>();
            for (int i = 0; i < queries.size(); i++) {
                if (monitor.isCancelled()) {
                    throw new CancellationException("The comparison was cancelled.");
                }
                monitor.progress("Asking " + queries.get(i).title(), i, queries.size());
                Future<QueryResult> old = asked.get(2 * i);
                Future<QueryResult> now = asked.get(2 * i + 1);
                made.add(answers.take(queries.get(i), () -> got(old), () -> got(now)));
            }
            monitor.progress("Asking", queries.size(), queries.size());
            return made;
        } finally {
            pool.shutdownNow();
        }
    }

    private QueryResult ask(CatalogueQuery query, String snapshot) {
        Map<String, String> parameters = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.name().equals(LIMIT) && parameter.type().equals("integer")) {
                parameters.put(LIMIT, ALL); // a row that gives way to others within a limit is not gone
            }
        }
        parameters.putAll(query.comparing().parameters());
        return query.ask(knowledge, snapshot, parameters);
    }

    private static QueryResult got(Future<QueryResult> asked) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The comparison was cancelled.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
