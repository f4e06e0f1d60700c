/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.StructuredViewer;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Updates the tree when landscapes change: once a command, and only what it may have touched. */
final class ExplorerFollower implements LandscapeListener {
    private final Supplier<StructuredViewer> viewer;
    private final Consumer<OpenLandscape> opened = this::opened;
    private final Set<IContainer> due = new HashSet<>();
    private boolean started;

    ExplorerFollower(Supplier<StructuredViewer> viewer) {
        this.viewer = viewer;
    }

    void start() {
        if (!started) {
            started = true;
            Landscapes.get().whenOpened(opened);
        }
    }

    void stop() {
        Landscapes.get().removeWhenOpened(opened);
        Landscapes.get().all().forEach(landscape -> landscape.removeListener(this));
    }

    private void opened(OpenLandscape landscape) {
        landscape.addListener(this);
        refreshSoon(landscape.container());
    }

    private boolean isShown() {
        return viewer.get() != null && !viewer.get().getControl().isDisposed();
    }

    /** Refreshes a landscape after what is happening now. */
    void refreshSoon(IContainer container) {
        if (isShown() && due.add(container)) {
            viewer.get().getControl().getDisplay().asyncExec(() -> {
                if (due.remove(container) && isShown()) {
                    viewer.get().refresh(container);
                }
            });
        }
    }

    @Override
    public void changed(OpenLandscape landscape, List<Notification> changes) {
        if (!isShown()) {
            return;
        }
        Set<Object> touched = new LinkedHashSet<>();
        for (Notification change : changes) {
            if (isStructural(change)) {
                viewer.get().refresh(landscape.container());
                return;
            }
            touched.add(change.getNotifier());
        }
        viewer.get().update(touched.toArray(), null);
    }

    private static boolean isStructural(Notification change) {
        Object feature = change.getFeature();
        return !(change.getNotifier() instanceof EObject) || feature instanceof EReference reference && reference.isContainment()
                || feature == Literals.COMPLAINT__CLUSTER || feature == Literals.EVENT_LOG__FILE
                // documents are in the order of their names
                || feature == Literals.ELEMENT__NAME && ((EObject) change.getNotifier()).eContainer() == null;
    }

    @Override
    public void saved(OpenLandscape landscape, Collection<String> paths) {
        refreshSoon(landscape.container());
    }

    @Override
    public void reloaded(OpenLandscape landscape, Collection<String> paths) {
        if (isShown()) {
            viewer.get().refresh(landscape.container());
        }
    }

    @Override
    public void closed(OpenLandscape landscape) {
        refreshSoon(landscape.container());
    }
}
