/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.knowledge.server.FailureSentence;

/** Asks a question in the background. */
final class AskJob extends Job {
    private final LandscapeIndex index;
    private final Question question;
    private final Consumer<Runnable> answered;
    private final Consumer<String> failed;

    AskJob(String name, LandscapeIndex index, Question question, Consumer<Runnable> answered, Consumer<String> failed) {
        super(name);
        this.index = index;
        this.question = question;
        this.answered = answered;
        this.failed = failed;
        setSystem(true);
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Runnable answer = question.ask(index, monitor);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            answered.accept(answer);
        } catch (CancellationException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            Platform.getLog(AskJob.class).warn(getName(), e);
            failed.accept(FailureSentence.of(e));
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == KnowledgeView.FAMILY;
    }
}
