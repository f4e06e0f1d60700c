/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.klantreis.impact.internal.Asking;
import org.klantreis.impact.internal.FindingAspect;
import org.klantreis.impact.internal.MarkAspect;
import org.klantreis.impact.internal.QueryAspect;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.sync.HeldSnapshot;
import org.klantreis.knowledge.sync.LoadRevision;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

/**
 * Finds out what a change does: asks the same questions of the state before it and of the state after it, and compares the
 * answers.
 *
 * <pre>{@code
 * LandscapeState before = LandscapeState.fixed("main", repository.model("main"));
 * LandscapeState after = LandscapeState.workingTree("working tree", LandscapeProject.open(folder));
 * Effect effect = new EffectOfChange(knowledge, before, after, EffectOptions.usual(QueryCatalogue.of(folder))).execute(Monitor.NONE);
 * }</pre>
 */
public final class EffectOfChange {
    private final KnowledgeBase knowledge;
    private final LandscapeState before;
    private final LandscapeState after;
    private final EffectOptions options;

    /**
     * Prepares it.
     *
     * @param knowledge the knowledge base, into which both states are brought where they are not yet
     * @param before the state before the change
     * @param after the state after it
     * @param options what to ask
     */
    public EffectOfChange(KnowledgeBase knowledge, LandscapeState before, LandscapeState after, EffectOptions options) {
        this.knowledge = knowledge;
        this.before = before;
        this.after = after;
        this.options = options;
    }

    /**
     * Finds it out.
     *
     * @param monitor follows the work
     * @return the effect
     * @throws IllegalArgumentException when the options name a query that is not in the catalogue, or has no key columns
     * @throws org.klantreis.knowledge.KnowledgeException when the graph cannot be reached or changed
     * @throws java.util.concurrent.CancellationException when the monitor was cancelled
     */
    public Effect execute(Monitor monitor) {
        List<CatalogueQuery> queries = options.queries().stream().distinct().map(this::query).toList();
        List<Section> sections = new ArrayList<>();
        try (Held old = hold(before, monitor); Held now = hold(after, monitor)) {
            Set<String> journeysBefore = journeys(before.project());
            Set<String> journeysAfter = journeys(after.project());
            Set<String> onlyBefore = minus(journeysBefore, journeysAfter);
            Set<String> onlyAfter = minus(journeysAfter, journeysBefore);
            sections.addAll(new Asking(knowledge, monitor).ask(queries, old.snapshot(), now.snapshot(), (query, then, there) ->
                    compare(query, new QueryAspect(query, onlyBefore, onlyAfter), then, there)));
        }
        sections.add(new MarkAspect().compare(before.project(), after.project()));
        sections.add(new FindingAspect(options.rules()).compare(before.project(), after.project()));
        return new Effect(before.label(), after.label(), sections);
    }

    private CatalogueQuery query(String name) {
        CatalogueQuery query = options.catalogue().find(name).orElseThrow(() -> new IllegalArgumentException("There is no query «" + name
                + "»; «klantreis query --list» shows those there are."));
        if (query.key().isEmpty()) {
            throw new IllegalArgumentException("The answers to «" + name + "» cannot be compared, since nothing tells its rows apart; add a line "
                    + "«// key: column, column» to the header of " + query.origin() + ".");
        }
        return query;
    }

    private static Section compare(CatalogueQuery query, QueryAspect aspect, Supplier<QueryResult> before, Supplier<QueryResult> after) {
        try {
            return aspect.compare(before.get(), after.get());
        } catch (KnowledgeException e) {
            if (query.origin().equals("shipped")) {
                throw e;
            }
            return aspect.failed(e.getMessage()); // the others are worth knowing though a query of the project's own is wrong
        }
    }

    /** A snapshot while it is asked. */
    private record Held(String snapshot, AutoCloseable use) implements AutoCloseable {
        @Override
        public void close() {
            try {
                use.close();
            } catch (Exception e) {
                System.getLogger(EffectOfChange.class.getName()).log(System.Logger.Level.DEBUG, "The snapshot was not let go.", e);
            }
        }
    }

    private Held hold(LandscapeState state, Monitor monitor) {
        switch (state.kind()) {
            case KEPT:
                return new Held(state.snapshot(), () -> { });
            case WORKING_TREE:
                try (SyncProject sync = new SyncProject(knowledge, state.project())) {
                    sync.execute(null, monitor);
                    return new Held(sync.snapshot(), () -> { });
                }
            default:
                try {
                    HeldSnapshot held = new LoadRevision(knowledge, state.project(), state.label()).execute(monitor);
                    return new Held(held.name(), held);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
        }
    }

    private static Set<String> journeys(LandscapeProject project) {
        return project.journeys().stream().map(Journey::getId).collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> set, Set<String> other) {
        return set.stream().filter(each -> !other.contains(each)).collect(Collectors.toSet());
    }
}
