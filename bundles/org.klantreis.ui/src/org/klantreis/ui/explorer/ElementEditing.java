/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.ui.elements.CutElements;
import org.klantreis.ui.elements.DeleteElements;
import org.klantreis.ui.elements.ElementTransfer;
import org.klantreis.ui.elements.MoveElements;
import org.klantreis.ui.elements.NewElement;
import org.klantreis.ui.elements.PasteElements;
import org.klantreis.ui.elements.RenameElement;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.OpenLandscape;

/** What the explorer's actions do. */
final class ElementEditing {
    private final TreeViewer viewer;
    private final IWorkbenchPage page;

    ElementEditing(TreeViewer viewer, IWorkbenchPage page) {
        this.viewer = viewer;
        this.page = page;
    }

    private Shell shell() {
        return viewer.getControl().getShell();
    }

    /** Opens the editor of an element; a group is expanded. */
    void open(Picked picked) {
        if (picked.node() instanceof Identified element && ShowElement.in(page, element)) {
            return;
        }
        if (picked.node() instanceof Unreadable unreadable) {
            TextEditors.open(page, unreadable.file());
        } else if (picked.node() != null) {
            viewer.setExpandedState(picked.node(), !viewer.getExpandedState(picked.node()));
        }
    }

    void add(OpenLandscape landscape, NewElement made) {
        add(landscape, made.element(), made.command(landscape));
    }

    /** Adds what was made and lets its name be typed. */
    void add(OpenLandscape landscape, Element made, Command command) {
        if (viewer instanceof ExplorerViewer explorer) {
            explorer.showAll();
        }
        if (landscape.execute(command)) {
            select(List.of(made));
            rename(landscape, made);
        }
    }

    void rename(OpenLandscape landscape, Element element) {
        InlineRename.begin(viewer, landscape, element);
    }

    void renameFile(Picked picked) {
        Document document = (Document) picked.elements().get(0);
        OpenLandscape landscape = picked.landscape();
        String path = landscape.model().pathOf(document).orElseThrow();
        InputDialog dialog = new InputDialog(shell(), Messages.ElementEditing_renameFile, Messages.ElementEditing_newPath, path,
                new FilePathRule(landscape, document, path));
        if (dialog.open() == Window.OK && !dialog.getValue().equals(path)) {
            landscape.execute(RenameElement.file(landscape, document, dialog.getValue().strip()));
            select(List.of(document));
        }
    }

    void delete(Picked picked) {
        Object next = ExplorerTree.parent(picked.elements().get(0));
        if (DeleteElements.in(shell(), picked.landscape(), picked.elements()) && next != null) {
            viewer.setSelection(new StructuredSelection(next), true);
        }
    }

    void copy(Picked picked, boolean cut) {
        ElementTransfer.put(picked.landscape(), picked.elements(), cut);
    }

    boolean canPaste(Picked picked) {
        return ElementTransfer.get().isPresent() && (picked.landscape() != null || picked.target().isPresent());
    }

    void paste(Picked picked) {
        Optional<ElementTransfer.Content> content = ElementTransfer.get();
        Optional<OpenLandscape> target = picked.target();
        if (content.isEmpty() || target.isEmpty()) {
            return;
        }
        if (content.get().cut() && content.get().source().equals(target.get().container())) {
            List<EObject> moved = CutElements.move(target.get(), content.get(), picked.places());
            if (moved.isEmpty()) {
                noPlace();
            }
            select(moved);
            return;
        }
        if (paste(target.get(), content.get().elements(), picked)) {
            CutElements.deleteAtSource(shell(), content.get());
        }
    }

    private boolean paste(OpenLandscape landscape, List<EObject> elements, Picked picked) {
        Optional<PasteElements> plan = PasteElements.plan(landscape, elements, picked.places());
        if (plan.isEmpty()) {
            noPlace();
        }
        return plan.isPresent() && finish(landscape, plan.get());
    }

    private void noPlace() {
        MessageDialog.openInformation(shell(), Messages.ElementEditing_paste, Messages.ElementEditing_noPlace);
    }

    /** Executes what pastes, shows the copies, and says which references were lost; returns whether it was executed. */
    boolean finish(OpenLandscape landscape, PasteElements paste) {
        if (viewer instanceof ExplorerViewer explorer) {
            explorer.showAll();
        }
        if (!landscape.execute(paste.command())) {
            noPlace();
            return false;
        }
        select(paste.elements());
        if (!paste.cleared().isEmpty()) {
            List<String> lost = paste.cleared().stream().distinct().toList();
            String list = String.join("\n", lost.subList(0, Math.min(10, lost.size())))
                    + (lost.size() > 10 ? "\n" + NLS.bind(Messages.ElementEditing_more, lost.size() - 10) : "");
            MessageDialog.openInformation(shell(), Messages.ElementEditing_paste,
                    NLS.bind(Messages.ElementEditing_cleared, new Object[] {paste.cleared().size(), landscape.name(), list}));
        }
        return true;
    }

    void duplicate(Picked picked) {
        finish(picked.landscape(), PasteElements.duplicate(picked.landscape(), picked.elements()));
    }

    /** Moves the selected element by one place. */
    void step(Picked picked, boolean up) {
        Optional<Command> command = steps(picked, up);
        command.ifPresent(moves -> {
            picked.landscape().execute(moves);
            select(picked.elements());
        });
    }

    boolean canStep(Picked picked, boolean up) {
        return picked.isWritable() && steps(picked, up).isPresent();
    }

    private static Optional<Command> steps(Picked picked, boolean up) {
        return picked.single().flatMap(element -> MoveElements.step(picked.landscape(), element, up));
    }

    private void select(List<? extends EObject> elements) {
        if (!elements.isEmpty()) {
            viewer.setSelection(new StructuredSelection(elements), true);
        }
    }
}
