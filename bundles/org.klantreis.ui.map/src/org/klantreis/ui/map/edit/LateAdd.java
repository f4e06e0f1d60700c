/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.edit;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** A command that is made when it is executed, since it suits the model only after what came before it. */
final class LateAdd extends CommandWrapper {
    private final Supplier<Command> maker;

    LateAdd(Supplier<Command> maker) {
        this.maker = maker;
    }

    @Override
    protected Command createCommand() {
        return maker.get();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        if (command == null) {
            command = createCommand();
        }
        if (command.canExecute()) {
            command.execute();
        }
    }
}
