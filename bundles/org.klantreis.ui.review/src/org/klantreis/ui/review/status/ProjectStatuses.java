/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** The statuses of all landscapes that somebody asked for, and what makes them look again. */
final class ProjectStatuses {
    private static ProjectStatuses instance;

    private final Map<IContainer, ProjectStatus> all = new ConcurrentHashMap<>();
    private final Map<ResourceSet, IContainer> models = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private ProjectStatuses() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::workspaceChanged, IResourceChangeEvent.POST_CHANGE);
        if (Display.getCurrent() == null) {
            onDisplay(() -> Landscapes.get().whenOpened(this::opened));
        } else {
            Landscapes.get().whenOpened(this::opened);
        }
        new RepositoryWatch(this).start();
    }

    static synchronized ProjectStatuses get() {
        if (instance == null) {
            instance = new ProjectStatuses();
        }
        return instance;
    }

    private void opened(OpenLandscape landscape) {
        models.put(landscape.model().resourceSet(), landscape.container());
        of(landscape.container());
        landscape.addListener(new LandscapeListener() {
            @Override
            public void closed(OpenLandscape gone) {
                models.remove(gone.model().resourceSet());
            }
        });
    }

    Collection<ProjectStatus> all() {
        return List.copyOf(all.values());
    }

    ProjectStatus of(IContainer landscape) {
        return all.computeIfAbsent(landscape, container -> {
            ProjectStatus status = new ProjectStatus(container);
            status.refresh();
            return status;
        });
    }

    Optional<ProjectStatus> around(IResource resource) {
        return Landscapes.containerOf(resource).map(this::of);
    }

    Optional<ProjectStatus> around(EObject element) {
        return element.eResource() == null ? Optional.empty()
                : Optional.ofNullable(models.get(element.eResource().getResourceSet())).map(this::of);
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void tell(ProjectStatus status, List<Runnable> own) {
        onDisplay(() -> {
            if (all.get(status.container()) == status) {
                own.forEach(Runnable::run);
                listeners.forEach(Runnable::run);
            }
        });
    }

    private static void onDisplay(Runnable run) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(run);
        }
    }

    /** Any file of a landscape may be one that is under version control, so all but markers count. */
    private void workspaceChanged(IResourceChangeEvent event) {
        for (ProjectStatus status : all()) {
            if (!status.container().isAccessible()) {
                all.remove(status.container(), status);
                status.end();
            } else {
                IResourceDelta part = event.getDelta().findMember(status.container().getFullPath());
                if (part != null && FileDeltas.touchesFiles(part)) {
                    status.refresh();
                }
            }
        }
    }
}
