/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.klantreis.evidence.load.LoadLog;
import org.klantreis.evidence.load.LoadReport;
import org.klantreis.evidence.load.LogIdentity;
import org.klantreis.evidence.read.ReadLog;
import org.klantreis.knowledge.KnowledgeException;

/** Loads one log into the graph. What a failed or cancelled one wrote is never seen. */
final class LoadJob extends EvidenceJob {
    private final LandscapeEvidence evidence;
    private final LogFile log;
    private volatile String fingerprint = "";

    LoadJob(LandscapeEvidence evidence, LogFile log, ISchedulingRule rule) {
        super(NLS.bind(Messages.LoadJob_name, log.name()), rule);
        this.evidence = evidence;
        this.log = log;
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                // Also one that was cancelled before its turn came.
                if (event.getResult().getSeverity() == IStatus.CANCEL) {
                    later(() -> evidence.notLoaded(log, fingerprint, null));
                }
            }
        });
    }

    @Override
    protected void work(IProgressMonitor monitor) throws Exception {
        // Reading and writing.
        monitor.beginTask(getName(), 2 * JobMonitor.SHARE);
        ReadLog reading = log.reading();
        LogIdentity identity = reading.identity();
        fingerprint = identity.fingerprint();
        try {
            LoadReport report = evidence.index().work(knowledge -> {
                try {
                    return new LoadLog(knowledge, identity, reading).execute(new JobMonitor(monitor));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            later(() -> evidence.loaded(log, fingerprint, report));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            monitor.done();
        }
    }

    @Override
    protected void failed(Exception failure) {
        if (!(failure instanceof IOException || failure instanceof KnowledgeException)) {
            Platform.getLog(LoadJob.class).warn(getName(), failure);
        }
        String sentence = failure.getMessage() == null ? NLS.bind(Messages.LoadJob_failed, log.name()) : failure.getMessage();
        later(() -> evidence.notLoaded(log, fingerprint, sentence));
    }
}
