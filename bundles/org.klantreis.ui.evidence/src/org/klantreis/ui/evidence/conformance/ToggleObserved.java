/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.klantreis.ui.map.observed.MapObserved;

/** Shows on the maps what logs show of their journeys, or hides it; with it comes the view that tells where that is from. */
public final class ToggleObserved extends AbstractHandler implements IElementUpdater {
    /** The command's id. */
    public static final String COMMAND = "org.klantreis.ui.evidence.toggleObserved";

    @Override
    public Object execute(ExecutionEvent event) {
        boolean shown = !MapObserved.get().isShown();
        if (shown && !MapObserved.get().isAvailable()) {
            MapObserved.get().register(ObservedJourneys.get());
        }
        show(shown);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (shown && page != null && page.findView(ConformanceView.ID) == null) {
            try {
                page.showView(ConformanceView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                Platform.getLog(ToggleObserved.class).log(e.getStatus());
            }
        }
        return null;
    }

    /** Shows it, or hides it, and all buttons for it as they are then. */
    static void show(boolean shown) {
        MapObserved.get().setShown(shown);
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the platform declares it
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(MapObserved.get().isShown());
    }
}
