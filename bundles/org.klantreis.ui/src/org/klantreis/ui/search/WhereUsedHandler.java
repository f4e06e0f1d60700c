/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.Landscapes;

/** Shows where the selected element is used, in the Search view. */
public final class WhereUsedHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            Identified element = Adapters.adapt(selection.getFirstElement(), Identified.class);
            if (element != null) {
                Landscapes.get().of(element).ifPresent(landscape ->
                        NewSearchUI.runQueryInBackground(new UsageQuery(landscape, element)));
            }
        }
        return null;
    }
}
