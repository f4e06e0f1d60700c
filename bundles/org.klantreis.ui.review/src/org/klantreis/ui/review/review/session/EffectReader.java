/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.klantreis.impact.Effect;
import org.klantreis.impact.EffectOfChange;
import org.klantreis.impact.EffectOptions;
import org.klantreis.impact.LandscapeState;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.ui.knowledge.server.FailureSentence;
import org.klantreis.ui.knowledge.server.ServerChoice;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.review.Review;

/** Asks the knowledge base what a branch does; with models of its own, since a model belongs to one thread. */
final class EffectReader {
    private final Path folder;
    private final Review review;
    private final String branch;

    EffectReader(Path folder, Review review, String branch) {
        this.folder = folder;
        this.review = review;
        this.branch = branch;
    }

    Effect read(IProgressMonitor monitor, Consumer<String> told) throws IOException {
        if (review.base() == null) {
            throw new IOException(Messages.EffectReader_noBase);
        }
        try (ProjectRepository repository = ProjectRepository.open(folder);
                KnowledgeBase knowledge = KnowledgeBase.open(ServerChoice.of(folder).source(), told)) {
            LandscapeState before = LandscapeState.fixed(NLS.bind(Messages.EffectReader_before, branch),
                    repository.model(review.base().name()));
            LandscapeState after = LandscapeState.fixed(NLS.bind(Messages.EffectReader_after, branch),
                    repository.model(review.tip().name()));
            told.accept(Messages.EffectReader_busy);
            return new EffectOfChange(knowledge, before, after, EffectOptions.usual(QueryCatalogue.of(folder)))
                    .execute(new Following(monitor, told));
        } catch (KnowledgeException e) {
            throw new IOException(FailureSentence.of(e), e);
        }
    }

    /** Passes on what the knowledge base tells. */
    private static final class Following implements Monitor {
        private static final long PAUSE = 200_000_000;
        private final IProgressMonitor monitor;
        private final Consumer<String> told;
        private long last = System.nanoTime();

        Following(IProgressMonitor monitor, Consumer<String> told) {
            this.monitor = monitor;
            this.told = told;
        }

        @Override
        public void progress(String task, int done, int total) {
            long now = System.nanoTime();
            if (now - last > PAUSE) {
                last = now;
                monitor.subTask(task);
                told.accept(NLS.bind(Messages.EffectReader_of, new Object[] {task, done, total}));
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled() || Monitor.super.isCancelled();
        }
    }
}
