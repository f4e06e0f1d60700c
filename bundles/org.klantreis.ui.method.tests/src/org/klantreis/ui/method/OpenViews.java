/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method;

import java.util.Map;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.klantreis.ui.method.perspective.ImprovePerspective;
import org.klantreis.ui.method.view.MethodView;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Opens, closes and photographs views of the method. */
public final class OpenViews {
    private OpenViews() {
    }

    /** Returns the only page. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Opens a view of this bundle and waits until it shows its landscape. */
    public static <T extends MethodView> T open(Class<T> type, String id) throws PartInitException {
        T view = type.cast(page().showView(id));
        settle(view);
        return view;
    }

    /** Waits until a view shows its landscape as it is now. */
    public static void settle(MethodView view) {
        EventLoop.until(view.getPartName() + " is filled", view::isSettled);
    }

    /** Closes all views of this bundle, and selects nothing in the explorer, which they follow. */
    public static void close() {
        IViewPart explorer = page().findView("org.klantreis.ui.explorer");
        if (explorer != null && explorer.getSite().getSelectionProvider() != null) {
            explorer.getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
        }
        for (var reference : page().getViewReferences()) {
            if (reference.getId().startsWith("org.klantreis.ui.method.")) {
                page().hideView(reference);
            }
        }
        EventLoop.flush();
    }

    /** Takes a picture of a view as large as the window, light and dark. */
    public static void picture(IViewPart view, String name) {
        pictures(view, Map.of(name, () -> { }));
    }

    /** Takes pictures of a view as large as the window, each after something was done in it; all light ones first. */
    public static void pictures(IViewPart view, Map<String, Runnable> pictures) {
        IWorkbenchWindow window = page().getWorkbenchWindow();
        page().setPartState(page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> pictures.forEach((name, before) -> {
                before.run();
                EventLoop.flush();
                Screenshots.take(window.getShell(), name);
            }));
        }
        page().setPartState(page().getReference(view), IWorkbenchPage.STATE_RESTORED);
    }

    /** Checks the window, and takes pictures of it, with the perspective of the method, light and dark, and goes back to where it was. */
    public static void perspective(String name, Runnable check) throws WorkbenchException {
        IWorkbenchWindow window = page().getWorkbenchWindow();
        var before = page().getPerspective();
        window.getShell().setMaximized(true);
        PlatformUI.getWorkbench().showPerspective(ImprovePerspective.ID, window);
        page().resetPerspective();
        EventLoop.flush();
        check.run();
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Screenshots.take(window.getShell(), name));
        }
        // With it go the views that it opened.
        page().closePerspective(page().getPerspective(), false, false);
        page().setPerspective(before);
    }
}
