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
        engine().setTheme(dark ? DARK : LIGHT, false);
        EventLoop.flush();
        try {
            body.run();
        } finally {
            engine().setTheme(LIGHT, false);
            EventLoop.flush();
        }
    }

    private static IThemeEngine engine() {
        Object engine = Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme");
        return engine instanceof IThemeEngine themes ? themes : PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
