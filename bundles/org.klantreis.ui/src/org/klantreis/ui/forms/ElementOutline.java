/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.klantreis.model.Identified;
import org.klantreis.ui.editors.LandscapeEditor;
import org.klantreis.ui.forms.tree.ElementTreeContent;
import org.klantreis.ui.forms.tree.ElementTreeLabels;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.OpenLandscape;

/** The outline of a file: its elements; a selected one is shown in the editor. */
final class ElementOutline extends ContentOutlinePage implements LandscapeListener {
    private final LandscapeEditor editor;

    ElementOutline(LandscapeEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setContentProvider(new ElementTreeContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementTreeLabels()));
        viewer.setInput(ElementTreeContent.input(editor.document().orElse(null)));
        viewer.expandToLevel(2);
        viewer.addSelectionChangedListener(event -> {
            if (viewer.getControl().isFocusControl() && event.getStructuredSelection().getFirstElement() instanceof Identified element) {
                editor.reveal(element, null);
                viewer.getControl().setFocus();
            }
        });
        editor.landscape().addListener(this);
    }

    @Override
    public void changed(OpenLandscape landscape, List<Notification> changes) {
        getTreeViewer().refresh(true);
    }

    @Override
    public void reloaded(OpenLandscape landscape, Collection<String> paths) {
        getTreeViewer().setInput(ElementTreeContent.input(editor.document().orElse(null)));
        getTreeViewer().expandToLevel(2);
    }

    @Override
    public void dispose() {
        editor.landscape().removeListener(this);
        super.dispose();
    }
}
