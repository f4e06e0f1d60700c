/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.klantreis.model.Document;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** Reorders elements of the tree, and moves them between parents, by dragging. */
final class TreeDragAndDrop extends ViewerDropAdapter {
    private final OpenLandscape landscape;
    private final BooleanSupplier editable;

    TreeDragAndDrop(TreeViewer viewer, OpenLandscape landscape, BooleanSupplier editable) {
        super(viewer);
        this.landscape = landscape;
        this.editable = editable;
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
                event.doit = editable.getAsBoolean() && !viewer.getStructuredSelection().isEmpty();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, this);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return editable.getAsBoolean() && command(target, getCurrentLocation(), dragged()).canExecute();
    }

    @Override
    public boolean performDrop(Object data) {
        return landscape.execute(command(getCurrentTarget(), getCurrentLocation(), dragged()));
    }

    private static List<?> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection ? selection.toList()
                : List.of();
    }

    /** Makes the command that moves an element before, after or into a target. */
    Command command(Object target, int location, List<?> dragged) {
        if (dragged.size() != 1 || !(dragged.get(0) instanceof EObject element) || element instanceof Document) {
            return UnexecutableCommand.INSTANCE;
        }
        if (target instanceof EObject sibling && location != LOCATION_ON && sibling.eContainer() != null) {
            List<?> siblings = (List<?>) sibling.eContainer().eGet(sibling.eContainingFeature());
            int index = siblings.indexOf(sibling) + (location == LOCATION_AFTER ? 1 : 0);
            return move(element, sibling.eContainer(), sibling.eContainingFeature(), index);
        } else if (target instanceof FeatureNode node) {
            return move(element, node.owner(), node.feature(), node.children().size());
        } else if (target instanceof EObject parent) {
            for (EReference list : parent.eClass().getEAllContainments()) {
                if (list.isMany() && list.getEReferenceType().isInstance(element)) {
                    return move(element, parent, list, ((List<?>) parent.eGet(list)).size());
                }
            }
        }
        return UnexecutableCommand.INSTANCE;
    }

    private Command move(EObject element, EObject owner, EStructuralFeature list, int index) {
        EditingDomain domain = landscape.editingDomain();
        if (EcoreUtil.isAncestor(element, owner) || !list.isMany() || !((EReference) list).getEReferenceType().isInstance(element)) {
            return UnexecutableCommand.INSTANCE;
        }
        String label = NLS.bind(Messages.TreeEdits_move, ElementLabels.text(element));
        CompoundCommand command = new CompoundCommand(label, label);
        if (element.eContainer() == owner && element.eContainingFeature() == list) {
            int from = ((List<?>) owner.eGet(list)).indexOf(element);
            int to = index > from ? index - 1 : index;
            if (to == from) {
                return UnexecutableCommand.INSTANCE;
            }
            command.append(MoveCommand.create(domain, owner, list, element, to));
        } else {
            command.append(RemoveCommand.create(domain, element.eContainer(), element.eContainingFeature(), element));
            command.append(AddCommand.create(domain, owner, list, element, index));
        }
        return command;
    }
}
