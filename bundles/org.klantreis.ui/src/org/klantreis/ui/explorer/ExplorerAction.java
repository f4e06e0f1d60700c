/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;

/** An action on what is selected in the explorer. */
final class ExplorerAction extends Action {
    private final Supplier<Picked> picked;
    private final Predicate<Picked> enabled;
    private final Consumer<Picked> runs;

    ExplorerAction(String text, String command, Supplier<Picked> picked, Predicate<Picked> enabled, Consumer<Picked> runs) {
        super(text);
        this.picked = picked;
        this.enabled = enabled;
        this.runs = runs;
        setId(command);
        setActionDefinitionId(command);
    }

    /** Enables the action where it can do something with what is selected. */
    ExplorerAction updated(Picked selected) {
        setEnabled(enabled.test(selected));
        return this;
    }

    /** Asks anew each time: a key may come before the selection was told to everybody. */
    @Override
    public boolean isEnabled() {
        return enabled.test(picked.get());
    }

    @Override
    public void run() {
        Picked now = picked.get();
        if (enabled.test(now)) {
            runs.accept(now);
        }
    }
}
