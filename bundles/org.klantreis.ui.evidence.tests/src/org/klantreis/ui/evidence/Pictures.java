/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence;

import java.util.Map;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Takes pictures of a view, maximised, in both themes. */
public final class Pictures {
    private Pictures() {
    }

    /** Takes a picture of a view as it is. */
    public static void take(IViewPart view, String name) {
        take(view, Map.of(name, () -> { }));
    }

    /** Takes pictures of a view by their names, each after something was done in it; all light ones first. */
    public static void take(IViewPart view, Map<String, Runnable> pictures) {
        IWorkbenchPage page = view.getSite().getPage();
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> pictures.forEach((name, before) -> {
                before.run();
                EventLoop.flush();
                Screenshots.take(page.getWorkbenchWindow().getShell(), name);
            }));
        }
        page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
    }
}
