/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.io.IOException;

import org.eclipse.jgit.lib.ObjectId;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.model.project.LandscapeProject;

/** Compares commits with what is on the disk now. */
final class HistoryComparisons {
    private HistoryComparisons() {
    }

    static Comparison withWorkingTree(HistorySession session, ObjectId commit) throws IOException {
        return Comparison.between(ModelState.of(session.revisions().project(commit)),
                ModelState.of(LandscapeProject.open(session.repository().folder())));
    }
}
