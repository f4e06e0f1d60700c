/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.klantreis.model.Element;
import org.klantreis.ui.elements.RenameElement;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.project.PendingEdit;

/** Renames an element where it stands in the tree: Enter, going elsewhere or saving keeps the new name, Escape the old one. */
final class InlineRename implements PendingEdit {
    private final TreeViewer viewer;
    private final OpenLandscape landscape;
    private final Element element;
    private Text text;
    private boolean done;

    private InlineRename(TreeViewer viewer, OpenLandscape landscape, Element element) {
        this.viewer = viewer;
        this.landscape = landscape;
        this.element = element;
    }

    /** Begins to rename; does nothing where the element is not visible. */
    static void begin(TreeViewer viewer, OpenLandscape landscape, Element element) {
        Tree tree = viewer.getTree();
        if (tree.getSelectionCount() == 1) {
            new InlineRename(viewer, landscape, element).open(tree, tree.getSelection()[0]);
        }
    }

    private void open(Tree tree, TreeItem item) {
        tree.showItem(item);
        TreeEditor editor = new TreeEditor(tree);
        editor.horizontalAlignment = SWT.LEFT;
        editor.grabHorizontal = true;
        editor.minimumWidth = 120;
        text = new Text(tree, SWT.BORDER | SWT.SINGLE);
        text.setText(element.getName() == null ? "" : element.getName());
        text.selectAll();
        text.addModifyListener(event -> landscape.begin(this));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> finish(true)));
        text.addTraverseListener(this::traverse);
        text.addDisposeListener(event -> {
            landscape.end(this);
            editor.dispose();
        });
        // Keys such as Delete and Ctrl+C are the field's while it is there, not the tree's.
        GlobalKeys.leaveTo(text);
        editor.setEditor(text, item);
        text.setFocus();
    }

    private void traverse(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = false;
            finish(event.keyCode != SWT.ESC);
        }
    }

    @Override
    public void commit() {
        finish(true);
    }

    @Override
    public void cancel() {
        finish(false);
    }

    private void finish(boolean keep) {
        if (done) {
            return;
        }
        done = true;
        landscape.end(this);
        String name = text.getText().strip();
        if (!viewer.getTree().isDisposed()) {
            viewer.getTree().setFocus();
            text.getDisplay().asyncExec(text::dispose);
        }
        if (keep && !name.isEmpty() && !name.equals(element.getName()) && element.eResource() != null) {
            landscape.execute(RenameElement.command(landscape, element, name));
        }
    }
}
