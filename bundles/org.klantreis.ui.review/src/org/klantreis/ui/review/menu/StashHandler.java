/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.versioning.ProjectRepository;

/** Puts what is not committed aside. */
public final class StashHandler extends VersionHandler {
    @Override
    protected void execute(IContainer landscape, ProjectRepository repository, Shell shell) {
        InputDialog dialog = new InputDialog(shell, Messages.StashHandler_title, Messages.StashHandler_message, "", null);
        if (dialog.open() == Window.OK) {
            new RepositoryActions(shell, landscape).stash(dialog.getValue().strip());
        }
    }
}
