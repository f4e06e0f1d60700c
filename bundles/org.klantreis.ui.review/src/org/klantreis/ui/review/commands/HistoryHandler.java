/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.model.Identified;
import org.klantreis.model.Landscape;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.ui.review.history.HistoryView;
import org.klantreis.ui.review.selection.Target;

/** Shows the history of what is selected. */
public final class HistoryHandler extends VersionsHandler {
    @Override
    void run(ExecutionEvent event, Target target, RepositoryActions actions) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        try {
            HistoryView view = (HistoryView) page.showView(HistoryView.ID);
            Identified element = target.element().filter(each -> !(each instanceof Landscape)).orElse(null);
            view.show(target.landscape(), element == null ? null : element.getId(), element == null ? null : ElementLabels.text(element));
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
