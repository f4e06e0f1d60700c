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
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.model.Element;
import org.klantreis.ui.evidence.links.LinkDialog;
import org.klantreis.ui.project.Landscapes;

/** Opens the links of the selected log or source of complaints. */
public final class LinksHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Element source = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), Element.class);
        Landscapes.get().of(source).ifPresent(landscape -> new LinkDialog(HandlerUtil.getActiveShell(event), landscape, source)
                .open());
        return null;
    }
}
