/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.navigation;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Finds the landscape that the user works on: that of the selection or the active editor, else the only or first one of the
 * workspace. Says so when it becomes another.
 */
public final class LandscapeTracker implements ISelectionListener, IPartListener, IResourceChangeListener {
    private final IWorkbenchPage page;
    private final Display display;
    private final Consumer<IContainer> listener;
    private IContainer current;
    private boolean pinned;

    /**
     * Makes it; {@link #follow} looks for the first time.
     *
     * @param page whose selection and editors count
     * @param listener takes the landscape's folder; null where there is no landscape
     */
    public LandscapeTracker(IWorkbenchPage page, Consumer<IContainer> listener) {
        this.page = page;
        this.display = page.getWorkbenchWindow().getShell().getDisplay();
        this.listener = listener;
        page.addSelectionListener(this);
        page.addPartListener(this);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Returns the landscape's folder; null where there is none. */
    public IContainer current() {
        return current;
    }

    /** Says whether it keeps to one landscape. */
    public boolean isPinned() {
        return pinned;
    }

    /**
     * Keeps to the landscape that there is now, or follows again.
     *
     * @param keep whether to keep to it
     */
    public void pin(boolean keep) {
        pinned = keep;
        if (!keep) {
            follow();
        }
    }

    /** Looks anew. */
    public void follow() {
        Optional<IContainer> found = of(page.getSelection()).or(() -> of(page.getActiveEditor()));
        if (found.isPresent() && !pinned) {
            become(found.get());
        } else if (current == null || !Landscapes.isLandscape(current)) {
            pinned = false;
            become(found.or(LandscapeTracker::first).orElse(null));
        }
    }

    private static Optional<IContainer> first() {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (Landscapes.isLandscape(project)) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    private void become(IContainer container) {
        if (current == null ? container != null : !current.equals(container)) {
            current = container;
            listener.accept(container);
        }
    }

    private static Optional<IContainer> of(ISelection selection) {
        if (!(selection instanceof IStructuredSelection elements) || elements.isEmpty()) {
            return Optional.empty();
        }
        Object element = elements.getFirstElement();
        EObject model = Adapters.adapt(element, EObject.class);
        if (model != null) {
            return Landscapes.get().of(model).map(OpenLandscape::container);
        }
        IResource resource = Adapters.adapt(element, IResource.class);
        return resource == null ? Optional.empty() : Landscapes.containerOf(resource);
    }

    private static Optional<IContainer> of(IEditorPart editor) {
        if (editor == null) {
            return Optional.empty();
        }
        OpenLandscape landscape = Adapters.adapt(editor, OpenLandscape.class);
        if (landscape != null) {
            return Optional.of(landscape.container());
        }
        return Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput())).flatMap(Landscapes::containerOf);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (!pinned) {
            of(selection).ifPresent(this::become);
        }
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        if (!pinned && part instanceof IEditorPart editor) {
            of(editor).ifPresent(this::become);
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                boolean gone = current == null || !Landscapes.isLandscape(current);
                if (gone && !page.getWorkbenchWindow().isClosing()) {
                    follow();
                }
            });
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        // an active part counts
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        // what was shown stays
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // an active part counts
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // an active part counts
    }

    /** Stops looking. */
    public void dispose() {
        page.removeSelectionListener(this);
        page.removePartListener(this);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }
}
