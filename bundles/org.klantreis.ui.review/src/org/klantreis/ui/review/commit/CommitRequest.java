/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.merge.ApplyChanges;
import org.klantreis.diff.merge.ChangedFiles;
import org.klantreis.ui.review.status.StatusSnapshot;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.commit.CommitChanges;

/**
 * What a user wants to commit.
 *
 * @param status what differs
 * @param elements the ids of the elements to commit
 * @param files the other files to commit, relative to the project
 * @param message the message
 * @param author who made the changes; null for who commits
 * @param amend whether to change the last commit
 */
record CommitRequest(StatusSnapshot status, Set<String> elements, Set<String> files, String message, PersonIdent author, boolean amend) {
    /** Says whether some of the elements that differ are left for later. */
    boolean isPartial() {
        return !elements.containsAll(status.comparison().changes().stream().map(ElementDiff::id).toList());
    }

    /** Returns the chosen elements. */
    List<ElementDiff> chosen() {
        return status.comparison().changes().stream().filter(diff -> elements.contains(diff.id())).collect(Collectors.toList());
    }

    /** Commits. */
    ObjectId execute(ProjectRepository repository, Progress progress) throws IOException {
        CommitChanges commit = new CommitChanges(repository, message);
        Set<String> whole = new TreeSet<>(files);
        if (!isPartial()) {
            whole.addAll(status.files().keySet());
        } else if (!elements.isEmpty()) {
            ChangedFiles changed = ApplyChanges.of(status.comparison()).take(chosen()).files(repository.model("HEAD"));
            if (changed.changed().isEmpty()) {
                // Never commit less than was ticked without a word.
                throw new IOException(Messages.CommitRequest_cannot);
            }
            Map<String, byte[]> contents = new HashMap<>();
            changed.changed().forEach((path, content) -> contents.put(path, content.orElse(null)));
            commit.contents(contents);
        }
        commit.files(new ArrayList<>(whole));
        if (author != null) {
            commit.author(author);
        }
        return (amend ? commit.amend() : commit).execute(progress);
    }
}
