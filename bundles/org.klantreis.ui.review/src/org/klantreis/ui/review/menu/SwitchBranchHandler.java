/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.versioning.ProjectRepository;

/** Checks another branch out. */
public final class SwitchBranchHandler extends VersionHandler {
    @Override
    protected void execute(IContainer landscape, ProjectRepository repository, Shell shell) throws IOException {
        Optional<String> branch = RefDialog.choose(shell, repository, Messages.SwitchBranchHandler_title, Messages.SwitchBranchHandler_message,
                List.of(Constants.R_HEADS, Constants.R_REMOTES, Constants.R_TAGS), true);
        if (branch.isPresent()) {
            new RepositoryActions(shell, landscape).checkOut(branch.get());
        }
    }
}
