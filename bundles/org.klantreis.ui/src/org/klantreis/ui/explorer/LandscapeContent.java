/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.IPipelinedTreeContentProvider2;
import org.eclipse.ui.navigator.PipelinedShapeModification;
import org.eclipse.ui.navigator.PipelinedViewerUpdate;
import org.eclipse.ui.navigator.SaveablesProvider;
import org.eclipse.core.runtime.IAdaptable;
import org.klantreis.model.Document;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Shows landscapes in a Common Navigator: their groups instead of their files. */
public final class LandscapeContent implements IPipelinedTreeContentProvider2, IAdaptable {
    private static final Object[] NONE = {};

    private final LandscapeLoading loading = new LandscapeLoading(this::refresh);
    private final ExplorerFollower follower = new ExplorerFollower(() -> viewer());
    private LandscapeSaveables saveables;
    private TreeViewer viewer;

    /** Returns the tree that shows this; null before there is one. */
    TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // nothing of the site is needed
    }

    @Override
    public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
        viewer = (TreeViewer) newViewer;
        follower.start();
    }

    private void refresh(IContainer container) {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.refresh(container);
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return NONE;
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof Group group) {
            return ExplorerTree.children(group).toArray();
        }
        return parent instanceof EObject element ? ExplorerTree.children(element).toArray() : NONE;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof Group group) {
            return group.kind().around().map(around -> (Object) new Group(group.container(), around)).orElse(group.container());
        } else if (element instanceof Unreadable unreadable) {
            return unreadable.group();
        } else if (element instanceof Notice notice) {
            return notice.container();
        }
        return element instanceof EObject object ? ExplorerTree.parent(object) : null;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public void getPipelinedChildren(Object parent, Set children) {
        if (!(parent instanceof IContainer container)) {
            return;
        }
        if (Landscapes.isLandscape(container)) {
            children.clear();
            children.addAll(landscape(container));
        } else if (Landscapes.containerOf(container).isPresent()) {
            ((Set<Object>) children).removeIf(child -> child instanceof IResource resource && !LandscapeFiles.isOther(resource));
        }
    }

    private List<Object> landscape(IContainer container) {
        return loading.of(container).map(ExplorerTree::groups).orElseGet(() -> List.of(loading.notice(container)));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void getPipelinedElements(Object input, Set elements) {
        // The projects are those of the workspace.
    }

    @Override
    public boolean hasPipelinedChildren(Object element, boolean currentHasChildren) {
        if (element instanceof IContainer container && Landscapes.isLandscape(container)) {
            return true;
        }
        return currentHasChildren;
    }

    @Override
    public Object getPipelinedParent(Object object, Object suggested) {
        if (object instanceof IResource resource && resource.getParent() != null) {
            Optional<IContainer> landscape = Landscapes.containerOf(resource.getParent());
            GroupKind kind = landscape.map(container -> LandscapeFiles.group(container, resource)).orElse(null);
            if (kind != null) {
                return new Group(landscape.get(), kind);
            }
        }
        return suggested;
    }

    /** What resources come or go in a landscape is shown by refreshing it, since they are not where the workspace has them. */
    @Override
    public PipelinedShapeModification interceptAdd(PipelinedShapeModification modification) {
        return instead(modification);
    }

    @Override
    public PipelinedShapeModification interceptRemove(PipelinedShapeModification modification) {
        return instead(modification);
    }

    private PipelinedShapeModification instead(PipelinedShapeModification modification) {
        Set<?> children = modification.getChildren();
        Optional<IContainer> landscape = modification.getParent() instanceof IContainer parent
                ? Landscapes.containerOf(parent) : children.stream().filter(IResource.class::isInstance).map(IResource.class::cast)
                        .map(IResource::getParent).filter(parent -> parent != null)
                        .flatMap(parent -> Landscapes.containerOf(parent).stream()).findFirst();
        landscape.ifPresent(container -> {
            children.clear();
            follower.refreshSoon(container);
        });
        return modification;
    }

    /** A model file is shown as its root element. */
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public boolean interceptRefresh(PipelinedViewerUpdate update) {
        boolean changed = false;
        for (Object target : List.copyOf(update.getRefreshTargets())) {
            Optional<Document> root = target instanceof IFile file ? root(file) : Optional.empty();
            if (root.isPresent()) {
                update.getRefreshTargets().remove(target);
                update.getRefreshTargets().add(root.get());
                changed = true;
            }
        }
        return changed;
    }

    private static Optional<Document> root(IFile file) {
        return Landscapes.get().all().stream()
                .flatMap(landscape -> landscape.pathOf(file).map(landscape.model().documentsByPath()::get).stream()).findFirst();
    }

    @Override
    public boolean interceptUpdate(PipelinedViewerUpdate update) {
        return interceptRefresh(update);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type != SaveablesProvider.class) {
            return null;
        }
        if (saveables == null) {
            saveables = new LandscapeSaveables();
        }
        return type.cast(saveables);
    }

    @Override
    public void restoreState(IMemento memento) {
        // nothing is kept
    }

    @Override
    public void saveState(IMemento memento) {
        // nothing is kept
    }

    @Override
    public void dispose() {
        follower.stop();
    }

    /** Finds the landscape of a node. */
    static Optional<OpenLandscape> landscapeOf(Object node) {
        if (node instanceof EObject element) {
            return Landscapes.get().of(element);
        } else if (node instanceof Group group) {
            return group.landscape();
        } else if (node instanceof Unreadable unreadable) {
            return unreadable.group().landscape();
        } else if (node instanceof IResource resource) {
            return Landscapes.containerOf(resource).flatMap(container -> Landscapes.get().all().stream()
                    .filter(landscape -> landscape.container().equals(container)).findFirst());
        }
        return Optional.empty();
    }
}
