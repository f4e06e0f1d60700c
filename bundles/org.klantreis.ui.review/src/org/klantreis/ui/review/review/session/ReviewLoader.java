/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.osgi.util.NLS;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.RevisionFiles;
import org.klantreis.versioning.review.Review;
import org.klantreis.versioning.review.ReviewNotes;

/** Reads what a review shows. Takes as long as two revisions take to load; runs in a job. */
final class ReviewLoader {
    private static final int SHORT_ID = 7;

    private final Path folder;
    private final RuleSet rules;
    private final IProgressMonitor monitor;

    ReviewLoader(Path folder, RuleSet rules, IProgressMonitor monitor) {
        this.folder = folder;
        this.rules = rules;
        this.monitor = monitor;
    }

    Branches branches() throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            return Branches.of(repository.git());
        }
    }

    ReviewContent content(String branch, String target) throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            Review review = new ReviewNotes(repository).read(branch, target);
            ModelState before = state(repository, review.base());
            step();
            ModelState after = state(repository, review.tip());
            step();
            Comparison comparison = Comparison.between(before, after);
            List<NewFinding> findings = NewFinding.between(before.documents().values(), after.documents().values(), rules);
            step();
            List<String> others = otherFiles(repository, review.base(), review.tip());
            Repository git = repository.git();
            return new ReviewContent(review, comparison, findings, others, Branches.remote(git, branch).orElse(null),
                    new PersonIdent(git).getEmailAddress());
        }
    }

    /** Reads only what was said. */
    Review review(String branch, String target) throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            return new ReviewNotes(repository).read(branch, target);
        }
    }

    /** Compares a commit with the one before it. */
    Comparison of(ObjectId commit) throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(folder); RevWalk walk = new RevWalk(repository.git())) {
            var parsed = walk.parseCommit(commit);
            ObjectId parent = parsed.getParentCount() == 0 ? null : parsed.getParent(0);
            ModelState before = state(repository, parent);
            step();
            return Comparison.between(before, state(repository, commit));
        }
    }

    private static ModelState state(ProjectRepository repository, ObjectId commit) throws IOException {
        RevisionFiles files = commit == null ? null : repository.files(commit);
        if (files == null || files.paths().isEmpty()) {
            return ModelState.empty();
        }
        LandscapeProject project = LandscapeProject.open(files);
        if (project.documents().size() < files.paths().size() && !project.problems().isEmpty()) {
            var problem = project.problems().get(0);
            throw new IOException(NLS.bind(Messages.ReviewLoader_unreadable,
                    new Object[] {problem.path(), commit.abbreviate(SHORT_ID).name(), problem.message()}));
        }
        return ModelState.of(project);
    }

    private static List<String> otherFiles(ProjectRepository repository, ObjectId before, ObjectId after) throws IOException {
        List<String> paths = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository.git()); TreeWalk files = new TreeWalk(repository.git())) {
            if (before == null) {
                return paths;
            }
            files.addTree(walk.parseTree(before));
            files.addTree(walk.parseTree(after));
            files.setRecursive(true);
            String prefix = repository.prefix();
            files.setFilter(prefix.isEmpty() ? TreeFilter.ANY_DIFF
                    : AndTreeFilter.create(PathFilter.create(prefix.substring(0, prefix.length() - 1)), TreeFilter.ANY_DIFF));
            while (files.next()) {
                String path = files.getPathString().substring(prefix.length());
                if (FileKind.of(path).isEmpty()) {
                    paths.add(path);
                }
            }
        }
        return paths;
    }

    private void step() {
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
    }
}
