/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import java.util.Locale;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.osgi.util.NLS;
import org.klantreis.method.improvements.ImprovementStates;
import org.klantreis.method.improvements.MoveImprovement;

/** Moves an improvement with its facts, as one step to undo. It cannot be executed where the rules forbid the move. */
final class MoveCommand extends ChangeCommand {
    private final MoveImprovement move;

    MoveCommand(MoveImprovement move) {
        super(move.improvement());
        this.move = move;
        setLabel(NLS.bind(Messages.MoveCommand_label, ImprovementStates.title(move.to(), Locale.getDefault())));
    }

    @Override
    protected boolean prepare() {
        return super.prepare() && move.refusal(Locale.getDefault()).isEmpty();
    }

    @Override
    protected void doExecute() {
        move.execute();
    }
}
