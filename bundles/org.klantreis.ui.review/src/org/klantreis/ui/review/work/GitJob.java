/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.klantreis.ui.remote.JobProgress;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.trust.UntrustedProgramException;

/**
 * An action on a landscape's repository, in the background: never two on one repository at once and, where files may change, never while
 * they are saved. Afterwards the workspace knows of the files that changed. What came of it is shown as a notification.
 *
 * <pre>{@code
 * GitJob.files(landscape, "Check out «main»", (repository, progress) -> {
 *     new CheckOut(repository, "main").execute(progress);
 *     return Outcome.of("«main» is checked out.");
 * }).schedule();
 * }</pre>
 */
public final class GitJob extends Job {
    /** The family of all such jobs. */
    public static final Object FAMILY = GitJob.class;

    private final IContainer landscape;
    private final Work work;
    private final boolean changesFiles;
    private Consumer<Outcome> done = outcome -> { };
    private volatile Thread worker;

    /** What is done. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @param repository the repository, open while this runs
         * @param progress told how far it is
         * @return what came of it
         * @throws IOException when it failed; the message is shown
         */
        Outcome run(ProjectRepository repository, Progress progress) throws IOException;
    }

    private GitJob(IContainer landscape, String name, boolean changesFiles, Work work) {
        super(name);
        this.landscape = landscape;
        this.work = work;
        this.changesFiles = changesFiles;
        setUser(false);
        setPriority(LONG);
        setRule(rule());
    }

    /**
     * Prepares an action that may change files of the working tree.
     *
     * @param landscape the landscape's folder
     * @param name what is done, for the progress
     * @param work does it
     * @return the job; to be scheduled
     */
    public static GitJob files(IContainer landscape, String name, Work work) {
        return new GitJob(landscape, name, true, work);
    }

    /**
     * Prepares an action that changes no file of the working tree, as one that waits for a remote.
     *
     * @param landscape the landscape's folder
     * @param name what is done, for the progress
     * @param work does it
     * @return the job; to be scheduled
     */
    public static GitJob repository(IContainer landscape, String name, Work work) {
        return new GitJob(landscape, name, false, work);
    }

    /**
     * Tells how it ended.
     *
     * @param listener called on the user interface's thread, with what came of it; also where it failed, not where it was cancelled
     * @return this
     */
    public GitJob whenDone(Consumer<Outcome> listener) {
        done = listener;
        return this;
    }

    private ISchedulingRule rule() {
        List<ISchedulingRule> rules = new ArrayList<>();
        rules.add(RepositoryRule.of(landscape));
        if (changesFiles) {
            rules.addAll(Neighbours.of(landscape));
        }
        return MultiRule.combine(rules.toArray(ISchedulingRule[]::new));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        worker = Thread.currentThread();
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        Outcome outcome;
        try (ProjectRepository repository = ProjectRepository.open(landscape.getLocation().toFile().toPath())) {
            outcome = work.run(repository, new JobProgress(monitor));
        } catch (CancellationException e) {
            outcome = null;
        } catch (IOException e) {
            outcome = monitor.isCanceled() ? null : failure(e);
            Platform.getLog(GitJob.class).info(getName(), e);
        } finally {
            worker = null;
            Thread.interrupted();
        }
        refresh();
        if (outcome != null) {
            tell(outcome);
        }
        return outcome == null ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Where a program of the repository was refused, the user may look at those and agree. */
    private static Outcome failure(IOException failure) {
        Outcome outcome = Outcome.failure(failure.getMessage());
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof UntrustedProgramException) {
                return outcome.then(Messages.GitJob_programs, () -> PlatformUI.getWorkbench().getDisplay().asyncExec(GitJob::showPrograms));
            }
        }
        return outcome;
    }

    private static void showPrograms() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.klantreis.ui.review.trust", null);
        } catch (CommandException e) {
            Platform.getLog(GitJob.class).warn(e.getMessage(), e);
        }
    }

    private void refresh() {
        Collection<IProject> projects = changesFiles ? Neighbours.of(landscape) : List.of();
        for (IProject project : projects) {
            try {
                project.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException e) {
                Platform.getLog(GitJob.class).log(e.getStatus());
            }
        }
        ProjectStatus.of(landscape).refresh();
    }

    /**
     * Tells what came of something that a job prepared; on the user interface's thread.
     *
     * @param title what was done
     * @param outcome what came of it
     */
    public static void tell(String title, Outcome outcome) {
        OutcomeView.show(title, outcome);
    }

    private void tell(Outcome outcome) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                done.accept(outcome);
                OutcomeView.show(getName(), outcome);
            });
        }
    }

    /** A connection that hangs ends by an interrupt. */
    @Override
    protected void canceling() {
        Thread running = worker;
        if (running != null && !changesFiles) {
            running.interrupt();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
