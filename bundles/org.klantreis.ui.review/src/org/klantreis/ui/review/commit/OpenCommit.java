/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commit;

import java.io.IOException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.ui.review.work.GitJob;
import org.klantreis.ui.review.work.Outcome;
import org.klantreis.ui.review.work.SaveFirst;
import org.klantreis.versioning.ProjectRepository;

/** Asks what to commit, and commits it in the background. */
public final class OpenCommit {
    private static final int SHORT_ID = 7;

    private final Shell shell;
    private final IContainer landscape;

    /**
     * Prepares it.
     *
     * @param shell over which to ask
     * @param landscape the landscape's folder
     */
    public OpenCommit(Shell shell, IContainer landscape) {
        this.shell = shell;
        this.landscape = landscape;
    }

    /** Opens the dialog; what is unsaved is saved first. */
    public void execute() {
        if (!SaveFirst.ask(shell, landscape) || !look()) {
            return;
        }
        try (ProjectRepository repository = ProjectRepository.open(landscape.getLocation().toFile().toPath())) {
            CommitDialog dialog = new CommitDialog(shell, landscape, ProjectStatus.of(landscape).snapshot(), CommitContext.of(repository));
            if (dialog.open() == Window.OK) {
                commit(dialog.result(), dialog.push());
            }
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.OpenCommit_title, e.getMessage());
        }
    }

    /** What was saved just now is to be in the dialog. */
    private boolean look() {
        ProjectStatus status = ProjectStatus.of(landscape);
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                status.refresh();
                try {
                    Job.getJobManager().join(status, monitor);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
            return true;
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void commit(CommitRequest request, boolean push) {
        GitJob.repository(landscape, NLS.bind(Messages.OpenCommit_commit, landscape.getName()), (repository, progress) -> {
            ObjectId commit = request.execute(repository, progress);
            return Outcome.of(NLS.bind(Messages.OpenCommit_done, commit.abbreviate(SHORT_ID).name(), request.message().lines().findFirst().orElse("")));
        }).whenDone(outcome -> {
            if (push && outcome.kind() == Outcome.Kind.DONE) {
                new RepositoryActions(shell, landscape).push();
            }
        }).schedule();
    }
}
