/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.window.Window;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.versioning.ProjectRepository;

/** Gives the last commit a lasting name. */
public final class TagHandler extends VersionHandler {
    @Override
    protected void execute(IContainer landscape, ProjectRepository repository, Shell shell) {
        TagDialog dialog = new TagDialog(shell, Messages.TagHandler_lastCommit);
        if (dialog.open() == Window.OK) {
            new RepositoryActions(shell, landscape).tag(dialog.name(), "", Constants.HEAD);
        }
    }
}
