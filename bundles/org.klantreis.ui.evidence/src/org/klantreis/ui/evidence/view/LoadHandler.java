/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.jobs.EvidenceIndex;
import org.klantreis.ui.project.Landscapes;

/** Loads the selected logs into the knowledge base, and shows how they stand. */
public final class LoadHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            EvidenceView view = (EvidenceView) HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage().showView(EvidenceView.ID);
            for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
                EventLog log = Adapters.adapt(selected, EventLog.class);
                Landscapes.get().of(log).ifPresent(landscape -> EvidenceIndex.get().of(landscape.container()).load(log));
                view.select(log.getId());
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
