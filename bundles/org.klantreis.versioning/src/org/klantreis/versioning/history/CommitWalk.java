/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.CommitTimeRevFilter;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.klantreis.versioning.ProjectRepository;

/** Walks back through the commits that changed files of a project, newest first, and reads none of the files. */
final class CommitWalk {
    private CommitWalk() {
    }

    static Stream<RevCommit> of(ProjectRepository repository, HistoryQuery query) throws IOException {
        if (query.starts().equals(List.of(Constants.HEAD)) && repository.git().resolve(Constants.HEAD) == null) {
            return Stream.empty(); // a new repository, in which nothing was committed yet
        }
        RevWalk walk = new RevWalk(repository.git());
        try {
            for (String start : query.starts()) {
                walk.markStart(walk.parseCommit(repository.resolve(start)));
            }
        } catch (IOException e) {
            walk.close();
            throw e;
        }
        // With rewritten parents all commits would be read before the first is answered, and parents would not be the real ones.
        walk.setRewriteParents(false);
        walk.setTreeFilter(files(repository.prefix(), query.path()));
        if (query.since() != null) {
            walk.setRevFilter(CommitTimeRevFilter.after(query.since()));
        }
        Iterator<RevCommit> commits = new Commits(walk);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(commits, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .filter(commit -> isWanted(commit, query)).onClose(walk::close);
    }

    private static TreeFilter files(String prefix, String path) {
        String clean = path == null ? "" : clean(path);
        return clean.isEmpty() ? ChangedFile.filter(prefix)
                : AndTreeFilter.create(PathFilter.create(prefix + clean), TreeFilter.ANY_DIFF);
    }

    /** Writes a path as repositories do: empty for the whole project. */
    static String clean(String path) {
        String clean = path.replace('\\', '/').replaceAll("^(\\./)+|/+$", "");
        return clean.equals(".") ? "" : clean;
    }

    private static boolean isWanted(RevCommit commit, HistoryQuery query) {
        if (query.until() != null && Instant.ofEpochSecond(commit.getCommitTime()).isAfter(query.until())) {
            return false;
        }
        PersonIdent author = commit.getAuthorIdent();
        return query.author() == null || (author.getName() + " <" + author.getEmailAddress() + ">").toLowerCase(Locale.ROOT)
                .contains(query.author().toLowerCase(Locale.ROOT));
    }

    /** Reads one commit when it is asked for. */
    private static final class Commits implements Iterator<RevCommit> {
        private final RevWalk walk;
        private RevCommit next;

        Commits(RevWalk walk) {
            this.walk = walk;
        }

        @Override
        public boolean hasNext() {
            try {
                next = next == null ? walk.next() : next;
                return next != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public RevCommit next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            RevCommit commit = next;
            next = null;
            return commit;
        }
    }
}
