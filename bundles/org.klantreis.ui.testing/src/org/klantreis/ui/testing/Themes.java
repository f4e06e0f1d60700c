/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.testing;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Switches the workbench's theme. */
public final class Themes {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    /** Milliseconds. */
    private static final int SETTLE = 250;

    private Themes() {
    }

    /** Says whether the workbench is dark now. */
    public static boolean isDark() {
        IThemeEngine engine = engine();
        return engine != null && engine.getActiveTheme() != null && engine.getActiveTheme().getId().contains("dark");
    }

    /**
     * Runs something in a theme, and goes back to the light one.
     *
     * @param dark whether in the dark one
     * @param body what to run
     */
    public static void in(boolean dark, Runnable body) {
        set(dark ? DARK : LIGHT);
        try {
            body.run();
        } finally {
            set(LIGHT);
        }
    }

    /** The toolkit's own colours follow by an event of their own, after which it reads them anew by a timer. */
    private static void set(String theme) {
        if (engine().getActiveTheme() != null && engine().getActiveTheme().getId().equals(theme)) {
            return;
        }
        engine().setTheme(theme, false);
        boolean[] settled = new boolean[1];
        EventLoop.flush();
        Display.getCurrent().timerExec(SETTLE, () -> settled[0] = true);
        EventLoop.until("the theme is shown", () -> settled[0]);
        // Once more, with the toolkit's new colours.
        engine().applyStyles(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), true);
        EventLoop.flush();
    }

    private static IThemeEngine engine() {
        Object engine = Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme");
        return engine instanceof IThemeEngine themes ? themes : PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
