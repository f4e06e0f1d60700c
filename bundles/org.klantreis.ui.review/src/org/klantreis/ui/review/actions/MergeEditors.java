/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.actions;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens the editor in which conflicts are decided. */
public final class MergeEditors {
    private static final String COMMAND = "org.klantreis.ui.review.merge.open";

    private MergeEditors() {
    }

    /** Opens it for the landscape of the selection. */
    public static void open() {
        if (!PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND).isDefined()) {
            return;
        }
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
        } catch (CommandException e) {
            Platform.getLog(MergeEditors.class).warn(e.getMessage(), e);
        }
    }
}
