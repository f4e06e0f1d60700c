/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.klantreis.ui.commands.StackAction;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Undo and Redo in a Common Navigator: of the landscape of the selection, or of the one that changed last. */
public final class ElementUndo extends CommonActionProvider implements LandscapeListener {
    private final Consumer<OpenLandscape> opened = landscape -> landscape.addListener(this);
    private StructuredViewer viewer;
    private OpenLandscape last;
    private Runnable update = () -> { };

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        viewer = site.getStructuredViewer();
        Landscapes.get().whenOpened(opened);
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        update = StackAction.install(bars, this::landscape);
    }

    private Optional<OpenLandscape> landscape() {
        OpenLandscape selected = viewer.getControl().isDisposed() ? null : Picked.of(viewer.getSelection()).landscape();
        return Optional.ofNullable(selected == null ? last : selected);
    }

    @Override
    public void commandStackChanged(OpenLandscape landscape) {
        last = landscape;
        update.run();
    }

    @Override
    public void closed(OpenLandscape landscape) {
        if (last == landscape) {
            last = null;
            update.run();
        }
    }

    @Override
    public void dispose() {
        Landscapes.get().removeWhenOpened(opened);
        Landscapes.get().all().forEach(landscape -> landscape.removeListener(this));
        super.dispose();
    }
}
