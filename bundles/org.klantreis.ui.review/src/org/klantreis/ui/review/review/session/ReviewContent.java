/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.session;

import java.util.List;

import org.klantreis.diff.Comparison;
import org.klantreis.versioning.review.Review;

/**
 * All that a review shows, except its effect.
 *
 * @param review commits and notes
 * @param comparison what differs between the commit that the branch began at and its last one
 * @param findings findings that are new on the branch
 * @param otherFiles files that hold no model and differ, relative to the project
 * @param remote the remote that reviews are sent to; null where there is none
 * @param me the address of who works here, as Git knows it
 */
public record ReviewContent(Review review, Comparison comparison, List<NewFinding> findings, List<String> otherFiles,
        String remote,
        String me) {
    /** Copies the lists. */
    public ReviewContent {
        findings = List.copyOf(findings);
        otherFiles = List.copyOf(otherFiles);
    }

    /** Returns the same with other notes. */
    ReviewContent with(Review other) {
        return new ReviewContent(other, comparison, findings, otherFiles, remote, me);
    }

    /** Says whether the branch has nothing that its target does not have. */
    public boolean isMerged() {
        return review.commits().isEmpty();
    }
}
