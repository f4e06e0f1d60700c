/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Follows what is selected in the workbench: shows the history of its landscape and, where that is wanted, of the element. */
final class HistoryLink implements ISelectionListener {
    private final HistoryView view;
    private boolean byElement;

    HistoryLink(HistoryView view) {
        this.view = view;
    }

    void start() {
        view.getSite().getPage().addPostSelectionListener(this);
        show(view.getSite().getPage().getSelection());
        if (view.landscape().isEmpty()) {
            for (IResource project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                if (view.landscape().isEmpty() && Landscapes.isLandscape(project)) {
                    view.show((IContainer) project, null, null);
                }
            }
        }
    }

    void stop() {
        view.getSite().getPage().removePostSelectionListener(this);
    }

    /** Says whether the history is that of the selected element. */
    boolean byElement() {
        return byElement;
    }

    void setByElement(boolean linked) {
        byElement = linked;
        if (linked) {
            show(view.getSite().getPage().getSelection());
        } else {
            view.landscape().ifPresent(container -> view.show(container, null, null));
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != view) {
            show(selection);
        }
    }

    private void show(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
            return;
        }
        Object first = structured.getFirstElement();
        Identified element = first instanceof Identified own ? own : Adapters.adapt(first, Identified.class);
        Optional<OpenLandscape> landscape = element == null ? Optional.empty() : Landscapes.get().of(element);
        if (landscape.isPresent()) {
            boolean whole = !byElement || element instanceof org.klantreis.model.Landscape;
            boolean other = !view.landscape().equals(Optional.of(landscape.get().container()));
            if (byElement || other) {
                view.show(landscape.get().container(), whole ? null : element.getId(), whole ? null : ElementLabels.text(element));
            }
            return;
        }
        IResource resource = Adapters.adapt(first, IResource.class);
        IContainer around = resource == null ? Adapters.adapt(first, IContainer.class) : Landscapes.containerOf(resource).orElse(null);
        if (around != null && Landscapes.isLandscape(around) && !view.landscape().equals(Optional.of(around))) {
            view.show(around, null, null);
        }
    }
}
