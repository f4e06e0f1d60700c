/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.Command;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Changes a landscape by one command, and saves it at once, except where the user has other unsaved changes: what to save of
 * these is
 * theirs to say.
 *
 * @param landscape the landscape
 * @param command the change
 */
record AddSource(OpenLandscape landscape, Command command) {
    /**
     * Does it, on the user interface's thread.
     *
     * @throws CoreException when it cannot be saved; then nothing was changed
     */
    void execute() throws CoreException {
        boolean clean = !landscape.isDirty();
        if (landscape.execute(command) && clean) {
            try {
                landscape.save(null);
            } catch (CoreException e) {
                landscape.commandStack().undo();
                throw e;
            }
        }
    }
}
