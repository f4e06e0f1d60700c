/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.header;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.canvas.ZoomLevels;

/** The menu of zooms. */
final class ZoomMenu {
    private static final double PERCENT = 100;

    private ZoomMenu() {
    }

    static Consumer<IMenuManager> of(MapCanvas canvas) {
        return menu -> {
            for (double level : ZoomLevels.all()) {
                menu.add(item(Math.round(level * PERCENT) + " %", !canvas.isFitting() && Math.abs(canvas.zoom() - level) < 0.001,
                        () -> canvas.zoomTo(level, null)));
            }
            menu.add(new Separator());
            menu.add(item(Messages.ZoomMenu_fit, canvas.isFitting(), canvas::fit));
        };
    }

    private static Action item(String text, boolean checked, Runnable run) {
        Action action = new Action(text, Action.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    run.run();
                }
            }
        };
        action.setChecked(checked);
        return action;
    }
}
