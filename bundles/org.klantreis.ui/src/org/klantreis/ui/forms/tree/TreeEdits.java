/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.model.Document;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.pickers.Candidate;
import org.klantreis.ui.project.OpenLandscape;

/** Removes and moves elements of the tree, by one command each. */
final class TreeEdits {
    private static final int NAMED = 6;

    private TreeEdits() {
    }

    /** Removes elements and what points at them; asks first where something does. */
    static boolean remove(Shell shell, OpenLandscape landscape, List<EObject> selected) {
        List<EObject> elements = EcoreUtil.filterDescendants(selected.stream().filter(element -> !(element instanceof Document)).toList());
        if (elements.isEmpty() || !mayRemove(shell, landscape, elements)) {
            return false;
        }
        String label = elements.size() == 1 ? NLS.bind(Messages.TreeEdits_remove, ElementLabels.text(elements.get(0)))
                : NLS.bind(Messages.TreeEdits_removeMany, elements.size());
        CompoundCommand command = new CompoundCommand(label, label);
        command.append(DeleteCommand.create(landscape.editingDomain(), elements));
        return landscape.execute(command);
    }

    private static boolean mayRemove(Shell shell, OpenLandscape landscape, List<EObject> elements) {
        Map<EObject, Collection<Setting>> usages = EcoreUtil.UsageCrossReferencer.findAll(
                elements.stream().flatMap(TreeEdits::withContents).toList(), landscape.model().resourceSet());
        List<String> users = usages.values().stream().flatMap(Collection::stream)
                .filter(setting -> !((EReference) setting.getEStructuralFeature()).isContainment())
                .map(Setting::getEObject).filter(user -> !EcoreUtil.isAncestor(elements, user)).distinct()
                .map(Candidate::of).map(user -> ElementLabels.type(user.element()) + " \u00ab" + user.name() + "\u00bb"
                        + (user.path().isEmpty() ? "" : " (" + user.path() + ")"))
                .toList();
        if (users.isEmpty()) {
            return true;
        }
        String list = users.stream().limit(NAMED).collect(Collectors.joining("\n"))
                + (users.size() > NAMED ? "\n" + NLS.bind(Messages.TreeEdits_more, users.size() - NAMED) : "");
        return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.TreeEdits_title,
                NLS.bind(Messages.TreeEdits_used, users.size(), list), org.eclipse.swt.SWT.SHEET, Messages.TreeEdits_doRemove,
                Messages.TreeEdits_cancel) == 0;
    }

    private static java.util.stream.Stream<EObject> withContents(EObject element) {
        List<EObject> all = new java.util.ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }

    /** Says whether an element can be moved among its siblings. */
    static boolean canMove(EObject element, int by) {
        if (element.eContainingFeature() == null || !element.eContainingFeature().isMany()) {
            return false;
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainingFeature());
        int to = siblings.indexOf(element) + by;
        return to >= 0 && to < siblings.size();
    }

    /** Moves an element among its siblings. */
    static void move(OpenLandscape landscape, EObject element, int by) {
        if (canMove(element, by)) {
            List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainingFeature());
            String label = NLS.bind(Messages.TreeEdits_move, ElementLabels.text(element));
            CompoundCommand command = new CompoundCommand(label, label);
            command.append(MoveCommand.create(landscape.editingDomain(), element.eContainer(), element.eContainingFeature(), element,
                    siblings.indexOf(element) + by));
            landscape.execute(command);
        }
    }
}
