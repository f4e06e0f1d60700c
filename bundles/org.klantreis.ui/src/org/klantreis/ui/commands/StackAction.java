/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.commands;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.klantreis.ui.project.OpenLandscape;

/** Undo and Redo on the command stack of the landscape that a part shows. */
public final class StackAction extends Action {
    private final boolean undo;
    private final Supplier<Optional<OpenLandscape>> landscape;

    private StackAction(boolean undo, Supplier<Optional<OpenLandscape>> landscape) {
        this.undo = undo;
        this.landscape = landscape;
        setId(undo ? ActionFactory.UNDO.getId() : ActionFactory.REDO.getId());
        setActionDefinitionId(undo ? ActionFactory.UNDO.getCommandId() : ActionFactory.REDO.getCommandId());
        setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(undo ? ISharedImages.IMG_TOOL_UNDO : ISharedImages.IMG_TOOL_REDO));
        update();
    }

    /**
     * Makes both actions the handlers of Undo and Redo in a part.
     *
     * @param bars the action bars of the part's site
     * @param landscape finds the landscape that the part shows now
     * @return updates both; run it when the command stack or the landscape changes
     */
    public static Runnable install(IActionBars bars, Supplier<Optional<OpenLandscape>> landscape) {
        StackAction undo = new StackAction(true, landscape);
        StackAction redo = new StackAction(false, landscape);
        bars.setGlobalActionHandler(undo.getId(), undo);
        bars.setGlobalActionHandler(redo.getId(), redo);
        bars.updateActionBars();
        return () -> {
            undo.update();
            redo.update();
        };
    }

    @Override
    public void run() {
        landscape.get().ifPresent(open -> {
            CommandStack stack = open.commandStack();
            if (open.hasPendingEdits()) {
                // What is being typed is the last thing that the user did.
                if (undo) {
                    open.cancelPendingEdits();
                }
            } else if (undo && stack.canUndo()) {
                stack.undo();
            } else if (!undo && stack.canRedo()) {
                stack.redo();
            }
        });
        update();
    }

    private void update() {
        Command command = landscape.get().map(OpenLandscape::commandStack)
                .map(stack -> undo ? stack.getUndoCommand() : stack.getRedoCommand()).orElse(null);
        String verb = undo ? Messages.StackAction_undo : Messages.StackAction_redo;
        String label = command == null || command.getLabel() == null ? "" : command.getLabel();
        setText(NLS.bind(verb, label).strip());
        setEnabled(landscape.get().map(this::canRun).orElse(false));
    }

    private boolean canRun(OpenLandscape open) {
        return undo ? open.hasPendingEdits() || open.commandStack().canUndo() : open.commandStack().canRedo();
    }
}
