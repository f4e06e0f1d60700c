/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.history.ElementHistory;
import org.klantreis.versioning.history.Revisions;

/**
 * Who gave a side what it has.
 *
 * @param author who
 * @param date when
 * @param message the first line of the commit's message
 */
public record Origin(String author, Instant date, String message) {
    /** Looks in a side's history for who last changed an element, or a feature of it. */
    static Optional<Origin> find(Path folder, String commit, String element, EStructuralFeature feature) throws IOException {
        if (commit == null) {
            return Optional.empty();
        }
        try (ProjectRepository repository = ProjectRepository.open(folder);
                Stream<ElementHistory.Entry> entries = new ElementHistory(new Revisions(repository),
                        element).ownEntries(commit)) {
            return entries.filter(entry -> feature == null || entry.own().map(diff -> diff.before() == null
                    || diff.after() == null
                    || diff.changed(feature)).orElse(false)).findFirst().map(entry -> new Origin(entry.commit()
                            .getAuthorIdent().getName(),
                            entry.commit().getAuthorIdent().getWhenAsInstant(), entry.commit().getShortMessage()));
        }
    }
}
