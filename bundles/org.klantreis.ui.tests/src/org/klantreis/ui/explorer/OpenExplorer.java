/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.testing.EventLoop;

/** The explorer in the workbench, as a user has it before him. */
public record OpenExplorer(ExplorerView view) {
    static OpenExplorer open() throws PartInitException {
        closeWelcome();
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        ExplorerView view = (ExplorerView) page.showView(ExplorerView.ID);
        EventLoop.flush();
        return new OpenExplorer(view);
    }

    /** Closes the Welcome, which covers all else. */
    public static void closeWelcome() {
        var intro = PlatformUI.getWorkbench().getIntroManager();
        if (intro.getIntro() != null) {
            intro.closeIntro(intro.getIntro());
            EventLoop.flush();
        }
    }

    static void close() {
        // Else the workbench asks whether to save.
        Landscapes.get().all().forEach(landscape -> landscape.commandStack().saveIsDone());
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        for (IViewReference reference : page.getViewReferences()) {
            if (reference.getId().equals(ExplorerView.ID)) {
                page.hideView(reference);
            }
        }
        EventLoop.flush();
    }

    Shell shell() {
        return view.getSite().getShell();
    }

    TreeViewer viewer() {
        return view.getCommonViewer();
    }

    Tree tree() {
        return viewer().getTree();
    }

    /** Expands the nodes with these texts, each under the one before, and returns the last item. */
    TreeItem expand(String... texts) {
        TreeItem item = null;
        for (String text : texts) {
            item = find(item == null ? tree().getItems() : item.getItems(), text);
            viewer().setExpandedState(item.getData(), true);
            EventLoop.flush();
        }
        return item;
    }

    /** Returns the texts of the items under a node. */
    List<String> under(String... texts) {
        TreeItem[] items = texts.length == 0 ? tree().getItems() : expand(texts).getItems();
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    /** Waits until a text is under a node: decorations of labels are computed in the background. */
    void untilUnder(String wanted, String... texts) {
        EventLoop.until("«" + wanted + "» is under " + List.of(texts), () -> under(texts).contains(wanted));
    }

    /** Waits until the selected item has a text. */
    void untilSelected(String text) {
        EventLoop.until("«" + text + "» is selected", () -> tree().getSelectionCount() == 1
                && tree().getSelection()[0].getText().equals(text));
    }

    void select(Object... elements) {
        viewer().setSelection(new StructuredSelection(elements), true);
        EventLoop.flush();
        assertThat(viewer().getStructuredSelection().size()).isEqualTo(elements.length);
    }

    /** Returns the texts of all items that exist, with their depth as indentation. */
    List<String> all() {
        List<String> lines = new ArrayList<>();
        collect(tree().getItems(), "", lines);
        return lines;
    }

    private static void collect(TreeItem[] items, String indent, List<String> lines) {
        for (TreeItem item : items) {
            if (item.getData() != null) {
                lines.add(indent + item.getText());
                if (item.getExpanded()) {
                    collect(item.getItems(), indent + "  ", lines);
                }
            }
        }
    }

    private static TreeItem find(TreeItem[] items, String text) {
        return Arrays.stream(items).filter(item -> item.getText().startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No node «" + text + "» among " + Arrays.stream(items).map(TreeItem::getText).toList()));
    }
}
