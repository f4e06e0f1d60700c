/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.function.Consumer;

import org.eclipse.ui.Saveable;
import org.eclipse.ui.navigator.SaveablesProvider;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.LandscapeSaveable;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Tells the workbench which landscapes the explorer can save. */
final class LandscapeSaveables extends SaveablesProvider {
    private boolean initialised;

    private final LandscapeListener listener = new LandscapeListener() {
        @Override
        public void commandStackChanged(OpenLandscape landscape) {
            fireSaveablesDirtyChanged(new Saveable[] {landscape.saveable()});
        }

        @Override
        public void closed(OpenLandscape landscape) {
            fireSaveablesClosed(new Saveable[] {landscape.saveable()});
        }
    };
    private final Consumer<OpenLandscape> opened = landscape -> {
        landscape.addListener(listener);
        // Those that are open at the beginning are asked for; to tell of them then is too early.
        if (initialised) {
            fireSaveablesOpened(new Saveable[] {landscape.saveable()});
        }
    };

    @Override
    protected void doInit() {
        Landscapes.get().whenOpened(opened);
        initialised = true;
    }

    @Override
    public Saveable[] getSaveables() {
        return Landscapes.get().all().stream().map(OpenLandscape::saveable).toArray(Saveable[]::new);
    }

    @Override
    public Object[] getElements(Saveable saveable) {
        return saveable instanceof LandscapeSaveable ours ? new Object[] {ours.landscape().container()} : new Object[0];
    }

    @Override
    public Saveable getSaveable(Object element) {
        return LandscapeContent.landscapeOf(element).map(OpenLandscape::saveable).orElse(null);
    }

    @Override
    public void dispose() {
        Landscapes.get().removeWhenOpened(opened);
        Landscapes.get().all().forEach(landscape -> landscape.removeListener(listener));
        super.dispose();
    }
}
