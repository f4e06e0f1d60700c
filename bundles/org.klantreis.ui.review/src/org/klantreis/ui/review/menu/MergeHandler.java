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
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.review.actions.MergeEditors;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.status.Ongoing;

/** Merges another branch into the one that is checked out, element by element; goes on with a merge that was begun. */
public final class MergeHandler extends VersionHandler {
    @Override
    protected void execute(IContainer landscape, ProjectRepository repository, Shell shell) throws IOException {
        Ongoing ongoing = Ongoing.of(repository.git());
        if (ongoing.isOurs()) {
            MergeEditors.open();
            return;
        }
        Optional<String> branch = RefDialog.choose(shell, repository, Messages.MergeHandler_title,
                NLS.bind(Messages.MergeHandler_message, repository.git().getBranch()), List.of(Constants.R_HEADS, Constants.R_REMOTES,
                Constants.R_TAGS), true);
        if (branch.isPresent()) {
            new RepositoryActions(shell, landscape).merge(branch.get());
        }
    }
}
