/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.ServerSource;

/** Tries whether a server can be reached and logged in to, and tells the result in a sentence. */
public final class ServerTrial extends Job {
    /** The family of these jobs. */
    public static final Object FAMILY = ServerTrial.class;

    private final ServerSource source;
    private final Consumer<IStatus> result;
    private volatile Thread worker;

    /**
     * Prepares the test.
     *
     * @param source the server
     * @param result takes the sentence, as an information or an error, or the status of a cancelled job; is called in the
     *        background
     */
    public ServerTrial(ServerSource source, Consumer<IStatus> result) {
        super(Messages.ServerTrial_name);
        this.source = source;
        this.result = result;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        worker = Thread.currentThread();
        try (KnowledgeBase knowledge = KnowledgeBase.open(source, monitor::subTask)) {
            result.accept(Status.info(NLS.bind(Messages.ServerTrial_works, knowledge.address(), version(knowledge))));
        } catch (CancellationException e) {
            return cancelled();
        } catch (RuntimeException e) {
            if (monitor.isCanceled()) {
                return cancelled();
            }
            result.accept(Status.error(FailureSentence.of(e)));
        } finally {
            worker = null;
            Thread.interrupted();
        }
        return Status.OK_STATUS;
    }

    private IStatus cancelled() {
        result.accept(Status.CANCEL_STATUS);
        return Status.CANCEL_STATUS;
    }

    private static String version(KnowledgeBase knowledge) {
        return String.valueOf(knowledge.execute("", "CALL dbms.components() YIELD versions RETURN versions[0] AS version",
                Map.of())
                .get(0, "version"));
    }

    @Override
    protected void canceling() {
        Thread running = worker;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
