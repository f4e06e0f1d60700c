/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import java.io.IOException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.versioning.ProjectRepository;

/** Makes a branch where the work goes on beside that of others. */
public final class NewBranchHandler extends VersionHandler {
    @Override
    protected void execute(IContainer landscape, ProjectRepository repository, Shell shell) throws IOException {
        NewBranchDialog.ask(shell, landscape, repository.git().getBranch()).ifPresent(dialog ->
                new RepositoryActions(shell, landscape).createBranch(dialog.name(), Constants.HEAD, dialog.isCheckedOut()));
    }
}
