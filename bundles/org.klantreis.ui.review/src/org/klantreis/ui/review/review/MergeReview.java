/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.ThreeWayMerge;
import org.klantreis.ui.review.merge.OpenMerge;
import org.klantreis.ui.remote.JobProgress;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.review.session.ReviewSession.Family;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.branch.CheckOut;
import org.klantreis.versioning.merge.MergeBranch;
import org.klantreis.versioning.merge.MergeOutcome;
import org.klantreis.versioning.review.CommentThread;
import org.klantreis.versioning.review.Review;

/**
 * Merges the branch of a review into its target. While comments must be fixed, or both sides changed the same, it says so first,
 * and goes
 * on only where the user wants it all the same.
 */
final class MergeReview {
    private final IWorkbenchPage page;
    private final ReviewSession session;
    private final Review review;
    private final String branch;
    private final String target;
    private final Path folder;

    MergeReview(IWorkbenchPage page, ReviewSession session) {
        this.page = page;
        this.session = session;
        this.review = session.content().orElseThrow().review();
        this.branch = session.branch();
        this.target = session.target();
        this.folder = session.folder();
    }

    /** Asks what there is to ask, and merges in the background. */
    void start() {
        Shell shell = page.getWorkbenchWindow().getShell();
        List<CommentThread> blocking = review.blocking();
        if (!blocking.isEmpty() && !ask(shell, blocked(blocking), Messages.MergeReview_anyway)) {
            return;
        }
        if (!PlatformUI.getWorkbench().saveAllEditors(true)) {
            return;
        }
        run(NLS.bind(Messages.MergeReview_job, branch, target), monitor -> {
            String question = question();
            List<Conflict> conflicts = conflicts();
            return () -> confirm(shell, question, conflicts);
        });
    }

    private String blocked(List<CommentThread> blocking) {
        var first = blocking.get(0).comment();
        return blocking.size() == 1 ? NLS.bind(Messages.MergeReview_blockedOne, new Object[] {branch, first.text(),
                first.author()})
                : NLS.bind(Messages.MergeReview_blocked, new Object[] {blocking.size(), branch, first.text(), first.author()});
    }

    private String question() throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            if (repository.git().exactRef(Constants.R_HEADS + target) == null) {
                throw new IOException(NLS.bind(Messages.MergeReview_remote, target));
            }
            String current = repository.git().getBranch();
            return target.equals(current) ? NLS.bind(Messages.MergeReview_question, branch, target)
                    : NLS.bind(Messages.MergeReview_checkOut, new Object[] {current, target, branch});
        }
    }

    /** Finds what both changed, before anything is done. */
    private List<Conflict> conflicts() throws IOException {
        if (review.base() == null || review.base().equals(review.target())) {
            return List.of();
        }
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            return ThreeWayMerge.of(repository.model(review.base().name()), repository.model(review.target().name()),
                    repository.model(review.tip().name())).named(target, branch).merge().open();
        }
    }

    private void confirm(Shell shell, String question, List<Conflict> conflicts) {
        boolean go = conflicts.isEmpty() ? ask(shell, question, Messages.MergeReview_merge)
                : ask(shell, NLS.bind(Messages.MergeReview_conflicts, new Object[] {target, branch, conflicts.size(),
                        conflicts.get(0).sentence()}) + "\n\n" + question, Messages.MergeReview_decide);
        if (go) {
            run(NLS.bind(Messages.MergeReview_job, branch, target), monitor -> {
                MergeOutcome outcome = merge(monitor);
                return () -> done(outcome);
            });
        }
    }

    private MergeOutcome merge(IProgressMonitor monitor) throws IOException {
        JobProgress progress = new JobProgress(monitor);
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            if (!target.equals(repository.git().getBranch())) {
                new CheckOut(repository, target).execute(progress);
            }
            return new MergeBranch(repository, branch).execute(progress);
        } finally {
            refresh(monitor);
        }
    }

    private void refresh(IProgressMonitor monitor) throws IOException {
        try {
            session.landscape().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void done(MergeOutcome outcome) {
        session.load();
        if (outcome.isConflicting()) {
            OpenMerge.in(page, session.landscape());
        }
    }

    private static boolean ask(Shell shell, String question, String yes) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.MergeReview_title, question, 0, yes,
                org.eclipse.jface.dialogs.IDialogConstants.CANCEL_LABEL) == 0;
    }

    /** What is done in the background; gives what follows on the user interface's thread. */
    @FunctionalInterface
    private interface Work {
        Runnable run(IProgressMonitor monitor) throws IOException;
    }

    private void run(String name, Work work) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    inUi(work.run(monitor));
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (IOException e) {
                    inUi(() -> MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.MergeReview_failedTitle,
                            e.getMessage()));
                    return Status.OK_STATUS;
                }
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == Family.REVIEW;
            }
        };
        job.setUser(true);
        job.setRule(session.landscape().getProject());
        job.schedule();
    }

    private void inUi(Runnable run) {
        Shell shell = page.getWorkbenchWindow().getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(run);
        }
    }
}
