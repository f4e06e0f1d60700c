/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.diff.merge.Decision;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.status.Ongoing;

/**
 * Finishes a merge, a revert or the like: once all conflicts are decided, the files are written and committed. Where one is not,
 * or a file cannot be written, nothing changes.
 *
 * <pre>{@code
 * MergeState state = MergeState.of(repository);
 * Map<String, Decision> decisions = ...; // by the ids of state.conflicts()
 * new ContinueMerge(repository).decide(decisions).execute(progress);
 * }</pre>
 */
public final class ContinueMerge {
    private final ProjectRepository repository;
    private final Repository git;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final Map<String, Decision.Choice> taken = new TreeMap<>();
    private String message;
    private boolean signed = true;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     */
    public ContinueMerge(ProjectRepository repository) {
        this.repository = repository;
        this.git = repository.git();
    }

    /**
     * Decides conflicts of models, besides what was decided and saved before.
     *
     * @param byConflict decisions by the ids of {@link MergeState#conflicts()}
     * @return this
     */
    public ContinueMerge decide(Map<String, Decision> byConflict) {
        decisions.putAll(byConflict);
        return this;
    }

    /**
     * Decides about a file that is no model of the project; see {@link MergeState#otherFiles()}.
     *
     * @param path its path in the repository
     * @param choice whose it is to be; EDITED to take it as it is in the working tree, where no marks of conflicts may be left
     * @return this
     */
    public ContinueMerge take(String path, Decision.Choice choice) {
        taken.put(path, choice);
        return this;
    }

    /**
     * Gives the commit another message than the one that was prepared.
     *
     * @param text the message
     * @return this
     */
    public ContinueMerge message(String text) {
        message = text;
        return this;
    }

    /**
     * Does not sign the commit even where Git's configuration says so.
     *
     * @return this
     */
    public ContinueMerge unsigned() {
        signed = false;
        return this;
    }

    /**
     * Finishes it.
     *
     * @param progress told what is done
     * @return the commit; empty after the conflicts of a stash, whose changes are then as they would be without conflicts: not
     *        committed
     * @throws IOException when there is nothing to finish, conflicts are not decided, or a file cannot be written; nothing
     *        changed then. Also when a hook refuses the commit; all is decided then, and this can be done again
     * @throws CancellationException when it was cancelled; nothing changed then
     */
    public Optional<ObjectId> execute(Progress progress) throws IOException {
        Ongoing ongoing = Ongoing.of(git);
        if (ongoing.isNothing()) {
            throw new Refusal("There is no merge in " + git.getWorkTree() + " that could be finished.");
        }
        if (!ongoing.isOurs()) {
            throw new Refusal(ongoing.sentence().orElseThrow());
        }
        IndexLock.await(git, progress);
        progress.task("Finishing the merge");
        MergeState state = MergeState.of(repository);
        Set<String> conflicting = state.conflictingFiles();
        if (!conflicting.isEmpty()) {
            resolve(progress, state, conflicting);
        }
        Monitor.check(progress);
        if (ongoing.kind() == Ongoing.Kind.CONFLICTS) {
            unstage();
            SavedDecisions.delete(git);
            return Optional.empty();
        }
        ObjectId commit = MergeCommit.commit(git, message, signed);
        MergeUndo.forget(git);
        return Optional.of(commit);
    }

    private void resolve(Progress progress, MergeState state, Set<String> conflicting) throws IOException {
        Set<String> open = new TreeSet<>(conflicting);
        try (ObjectInserter inserter = git.newObjectInserter()) {
            ResolvedIndex index = new ResolvedIndex(git, inserter);
            OtherFiles others = new OtherFiles(git);
            for (Map.Entry<String, Decision.Choice> file : taken.entrySet()) {
                if (open.remove(file.getKey())) {
                    others.put(index, file.getKey(), file.getValue());
                }
            }
            Optional<ProjectMerge> merge = state.project();
            if (merge.isPresent()) {
                Resolution resolution = new Resolution(repository, state, merge.get(), decisions);
                resolution.refuseOpen();
                for (Map.Entry<String, byte[]> file : resolution.valid(resolution.changes()).entrySet()) {
                    index.put(repository.prefix() + file.getKey(), file.getValue());
                    open.remove(repository.prefix() + file.getKey());
                }
                for (String path : Set.copyOf(open)) {
                    if (state.isModel(path)) {
                        others.put(index, path, Decision.Choice.EDITED);
                        open.remove(path);
                    }
                }
            }
            if (!open.isEmpty()) {
                throw new Refusal("The merge in " + git.getWorkTree() + " is not finished: nobody decided the conflicts in "
                        + Failures.names(open) + "; decide them first.");
            }
            Monitor.check(progress);
            index.write(true);
        } catch (IOException e) {
            throw Failures.explain(git, "The merge in " + git.getWorkTree() + " cannot be finished", e);
        }
    }

    /** The changes of a stash were not committed before, so they are not staged now. */
    private void unstage() throws IOException {
        try {
            Git.wrap(git).reset().setMode(ResetType.MIXED).call();
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(git, "What was put together in " + git.getWorkTree() + " cannot be unstaged", e);
        }
    }
}
