/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.commit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.internal.TreeFiles;

/**
 * Makes files of the working tree what they were in a commit; those that were not there are deleted. Ask the user first: what was
 * not committed is lost. Where the commit is the last one, what is staged of them is dropped as well.
 */
public final class RestoreFiles {
    private final ProjectRepository repository;
    private final Collection<String> paths;
    private final String revision;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     * @param revision the commit, as {@code HEAD} to discard changes
     * @param paths the files, relative to the project
     */
    public RestoreFiles(ProjectRepository repository, String revision, Collection<String> paths) {
        this.repository = repository;
        this.revision = revision;
        this.paths = new TreeSet<>(paths);
    }

    /**
     * Restores them.
     *
     * @param progress told what is done
     * @throws IOException when there is no such commit, a path leads out of the project, or a file cannot be written
     * @throws CancellationException when it was cancelled before anything changed
     */
    public void execute(Progress progress) throws IOException {
        Repository git = repository.git();
        ObjectId commit = repository.resolve(revision);
        List<String> files = new ArrayList<>();
        for (String path : paths) {
            if (!repository.folder().resolve(path).normalize().startsWith(repository.folder())) {
                throw new Refusal("The path «" + path + "» leads out of the project " + repository.folder() + ".");
            }
            files.add(repository.prefix() + path);
        }
        IndexLock.await(git, progress);
        Monitor.check(progress);
        progress.task("Restoring files");
        TreeFiles tree = new TreeFiles(git, commit);
        try {
            if (commit.equals(git.resolve(Constants.HEAD))) {
                DirCache index = git.lockDirCache();
                try {
                    Map<String, Optional<DirCacheEntry>> entries = tree.checkOut(files);
                    TreeFiles.write(index, entries);
                } finally {
                    index.unlock();
                }
            } else {
                tree.checkOut(files);
            }
        } catch (IOException e) {
            throw Failures.explain(git, "The files in " + repository.folder() + " cannot be restored", e);
        }
    }
}
