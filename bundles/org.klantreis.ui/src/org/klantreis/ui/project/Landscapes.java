/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.klantreis.model.project.FileKind;

/**
 * The landscapes that are open in the workbench. A landscape opens when it is asked for first, and closes with its project.
 * Belongs to the user interface's thread.
 */
public final class Landscapes {
    /** In bytes; such a landscape takes about a quarter of a second. */
    private static final long LARGE = 4L << 20;

    private static Landscapes instance;

    private final Map<IContainer, OpenLandscape> open = new LinkedHashMap<>();
    private final Set<IProject> left = ConcurrentHashMap.newKeySet();
    private final List<Consumer<OpenLandscape>> openListeners = new CopyOnWriteArrayList<>();

    private Landscapes() {
    }

    /** Returns the only instance. */
    public static synchronized Landscapes get() {
        if (instance == null) {
            instance = new Landscapes();
            ResourcesPlugin.getWorkspace().addResourceChangeListener(new DiskFollower(instance));
        }
        return instance;
    }

    /**
     * Says whether a folder of the workspace is a landscape's.
     *
     * @param resource any resource
     * @return whether it is a folder or project with a {@code landscape.klantreis}
     */
    public static boolean isLandscape(IResource resource) {
        return resource instanceof IContainer container && !(resource instanceof IWorkspaceRoot) && container.isAccessible()
                && container.getFile(IPath.fromPortableString(FileKind.CATALOGUE)).exists();
    }

    /**
     * Finds the folder of the landscape that a resource is part of, without opening it.
     *
     * @param resource any resource
     * @return the nearest folder around it, or itself, that is a landscape's
     */
    public static Optional<IContainer> containerOf(IResource resource) {
        for (IResource at = resource; at != null; at = at.getParent()) {
            if (isLandscape(at)) {
                return Optional.of((IContainer) at);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the landscape that a resource is part of, and opens it where it is not open.
     *
     * @param resource any resource
     * @return the landscape; empty where the resource is in none, or it cannot be read
     */
    public Optional<OpenLandscape> find(IResource resource) {
        return containerOf(resource).flatMap(container -> {
            try {
                return Optional.of(open(container));
            } catch (CoreException e) {
                Platform.getLog(Landscapes.class).log(e.getStatus());
                return Optional.empty();
            }
        });
    }

    /**
     * Finds the open landscape of an element.
     *
     * @param element any element, or a part of one
     * @return its landscape; empty where it is in none
     */
    public Optional<OpenLandscape> of(EObject element) {
        Resource resource = element.eResource();
        return resource == null ? Optional.empty()
                : open.values().stream().filter(landscape -> landscape.model().resourceSet() == resource.getResourceSet()).findFirst();
    }

    /**
     * Opens a landscape.
     *
     * @param container its folder
     * @return the landscape, the same for each call while it is open
     * @throws CoreException when it cannot be read
     */
    public OpenLandscape open(IContainer container) throws CoreException {
        if (!left.isEmpty()) {
            closeGone();
        }
        OpenLandscape landscape = open.get(container);
        if (landscape == null) {
            landscape = OpenLandscape.of(container, OpenLandscape.read(container));
            add(landscape);
        }
        return landscape;
    }

    private void add(OpenLandscape landscape) {
        open.put(landscape.container(), landscape);
        RecentLandscapes.opened(landscape.container());
        for (Consumer<OpenLandscape> listener : openListeners) {
            listener.accept(landscape);
        }
    }

    /**
     * Says whether reading a landscape takes so long that a view should not wait for it.
     *
     * @param container its folder
     * @return whether its model files have several megabytes together
     */
    public static boolean isLarge(IContainer container) {
        return LandscapeSize.of(container) > LARGE;
    }

    /**
     * Opens a landscape without keeping the user interface waiting.
     *
     * @param container its folder
     * @param whenDone called on the user interface's thread, with what went wrong; not called when the workbench closes meanwhile
     */
    public void openInBackground(IContainer container, Consumer<Optional<CoreException>> whenDone) {
        new OpenInBackground(container, read -> {
            if (!open.containsKey(container)) {
                add(OpenLandscape.of(container, read));
            }
        }, whenDone).schedule();
    }

    /** Returns the landscapes that are open, in the order in which they were opened. */
    public Collection<OpenLandscape> all() {
        return List.copyOf(open.values());
    }

    /**
     * Calls a listener for each landscape that is open, and for each that will be opened.
     *
     * @param listener takes the landscape; add a {@link LandscapeListener} to it
     */
    public void whenOpened(Consumer<OpenLandscape> listener) {
        openListeners.add(listener);
        all().forEach(listener);
    }

    /**
     * Stops calling a listener.
     *
     * @param listener the listener of {@link #whenOpened}
     */
    public void removeWhenOpened(Consumer<OpenLandscape> listener) {
        openListeners.remove(listener);
    }

    /**
     * Tells at once, in whatever thread it happens, that a project was deleted or closed: one of the same name that is made right after
     * it is another.
     */
    void left(IProject project) {
        left.add(project);
    }

    /** Closes the landscapes whose folder is gone or closed. */
    void closeGone() {
        Set<IProject> projects = Set.copyOf(left);
        left.removeAll(projects);
        all().stream().filter(landscape -> projects.contains(landscape.container().getProject())
                || !isLandscape(landscape.container())).forEach(landscape -> {
            open.remove(landscape.container());
            landscape.close();
        });
    }
}
