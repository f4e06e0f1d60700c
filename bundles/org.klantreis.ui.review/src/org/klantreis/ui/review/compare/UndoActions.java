/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.klantreis.ui.project.OpenLandscape;

/** Undo and redo of the landscape that is the newer side, while the compare editor is active. */
final class UndoActions {
    private final OpenLandscape landscape;
    private final Action undo = new Action() {
        @Override
        public void run() {
            landscape.commandStack().undo();
        }
    };
    private final Action redo = new Action() {
        @Override
        public void run() {
            landscape.commandStack().redo();
        }
    };

    UndoActions(OpenLandscape landscape, IActionBars bars) {
        this.landscape = landscape;
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
        update();
    }

    void update() {
        undo.setEnabled(landscape.commandStack().canUndo());
        redo.setEnabled(landscape.commandStack().canRedo());
        undo.setText(text(Messages.UndoActions_undo, landscape.commandStack().getUndoCommand()));
        redo.setText(text(Messages.UndoActions_redo, landscape.commandStack().getRedoCommand()));
    }

    private static String text(String pattern, Command command) {
        return NLS.bind(pattern, command == null || command.getLabel() == null ? "" : command.getLabel()).strip();
    }
}
