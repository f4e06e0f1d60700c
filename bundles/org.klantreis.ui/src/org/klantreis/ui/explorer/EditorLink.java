/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INullSelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.navigator.CommonViewer;
import org.klantreis.model.Identified;
import org.klantreis.ui.navigation.ElementView;
import org.klantreis.ui.project.Landscapes;

/** Links the explorer and open editors both ways, element by element, while "Link with Editor" is on. */
final class EditorLink implements INullSelectionListener, ISelectionChangedListener {
    private final ExplorerView view;
    private boolean busy;

    private EditorLink(ExplorerView view) {
        this.view = view;
    }

    static void install(ExplorerView view) {
        EditorLink link = new EditorLink(view);
        ISelectionService selections = view.getSite().getWorkbenchWindow().getSelectionService();
        selections.addPostSelectionListener(link);
        view.getCommonViewer().addPostSelectionChangedListener(link);
        view.getCommonViewer().getControl().addDisposeListener(event -> selections.removePostSelectionListener(link));
    }

    /** The editor selects: the tree follows. */
    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        Identified element = one(selection);
        CommonViewer viewer = view.getCommonViewer();
        if (busy || !view.isLinkingEnabled() || !(part instanceof IEditorPart) || element == null || viewer.getControl().isDisposed()
                || viewer.getStructuredSelection().toList().contains(ExplorerTree.shown(element))) {
            return;
        }
        quietly(() -> view.reveal(element, null));
    }

    /** The tree selects: the open editor of the element follows; none is opened. */
    @Override
    public void selectionChanged(org.eclipse.jface.viewers.SelectionChangedEvent event) {
        Identified element = one(event.getSelection());
        if (busy || !view.isLinkingEnabled() || element == null) {
            return;
        }
        Landscapes.get().of(element).flatMap(landscape -> landscape.fileOf(element)).ifPresent(file -> {
            IEditorPart editor = view.getSite().getPage().findEditor(new org.eclipse.ui.part.FileEditorInput(file));
            ElementView shows = editor == null ? null : Adapters.adapt(editor, ElementView.class);
            if (shows != null) {
                quietly(() -> {
                    view.getSite().getPage().bringToTop(editor);
                    shows.reveal(element, null);
                });
            }
        });
    }

    private void quietly(Runnable runnable) {
        busy = true;
        try {
            runnable.run();
        } finally {
            busy = false;
        }
    }

    private static Identified one(ISelection selection) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                ? Adapters.adapt(structured.getFirstElement(), Identified.class) : null;
    }
}
