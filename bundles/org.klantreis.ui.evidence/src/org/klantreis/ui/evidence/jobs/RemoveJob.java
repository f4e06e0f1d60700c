/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.klantreis.evidence.load.RemoveLogs;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** Removes the events of logs that the saved model has no more. */
final class RemoveJob extends EvidenceJob {
    private final LandscapeIndex index;

    RemoveJob(LandscapeIndex index) {
        // Without a rule: a look at the saved model takes that of the knowledge base, and no load minds what goes of other logs.
        super(NLS.bind(Messages.RemoveJob_name, index.name()), null);
        this.index = index;
    }

    @Override
    protected void work(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        RemoveLogs action = index.work(knowledge -> index.look(monitor, project -> new RemoveLogs(knowledge, project)));
        action.execute(new JobMonitor(monitor));
    }

    @Override
    protected void failed(Exception failure) {
        // They are removed with the next save, or by the command line.
        if (!(failure instanceof KnowledgeException)) {
            Platform.getLog(RemoveJob.class).warn(getName(), failure);
        }
    }
}
