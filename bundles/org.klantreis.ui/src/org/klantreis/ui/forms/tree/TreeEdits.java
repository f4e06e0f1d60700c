/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.osgi.util.NLS;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** Moves elements of the tree among their siblings, by one command each. */
final class TreeEdits {
    private TreeEdits() {
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
