/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.theme;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.klantreis.report.scene.Palette;
import org.klantreis.ui.preferences.SiloColours;
import org.osgi.service.event.EventHandler;
import org.eclipse.e4.core.services.events.IEventBroker;

/** The palette that suits the workbench's theme. */
public final class MapTheme {
    /** Where the workbench keeps its theme engine, as data of the display. */
    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";

    private MapTheme() {
    }

    /**
     * Returns the palette for a control.
     *
     * @param control a control with the theme's background
     * @return the dark palette in a dark theme, else the light one, with the silos' colours that the user chose
     */
    public static Palette palette(Control control) {
        Palette palette = isDark(control) ? Palette.DARK : Palette.LIGHT;
        return palette.withUnitColours(SiloColours.get().chosen());
    }

    /**
     * Calls something whenever the theme was switched or the colours of silos were changed, as long as a control lives.
     *
     * @param control the control
     * @param follow what to call, on the user interface's thread
     */
    public static void whenSwitched(Control control, Runnable follow) {
        Runnable colours = follow;
        SiloColours.get().addListener(colours);
        control.addListener(SWT.Dispose, event -> SiloColours.get().removeListener(colours));
        IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
        if (broker == null) {
            return;
        }
        EventHandler handler = event -> control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                follow.run();
            }
        });
        broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        control.addListener(SWT.Dispose, event -> broker.unsubscribe(handler));
    }

    private static boolean isDark(Control control) {
        ITheme theme = control.getDisplay().getData(ENGINE) instanceof IThemeEngine engine ? engine.getActiveTheme() : null;
        if (theme != null) {
            return theme.getId().contains("dark");
        }
        RGB background = control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        return Palette.luminance(background.red << 16 | background.green << 8 | background.blue) < 0.3;
    }
}
