/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import java.io.IOException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.status.Ongoing;

/** Brings all back to what it was before a merge, a revert or the like was begun. */
public final class AbortMergeHandler extends VersionHandler {
    @Override
    protected void execute(IContainer landscape, ProjectRepository repository, Shell shell) throws IOException {
        Ongoing ongoing = Ongoing.of(repository.git());
        if (!ongoing.isOurs()) {
            MessageDialog.openInformation(shell, Messages.AbortMergeHandler_title,
                    ongoing.sentence().orElse(Messages.AbortMergeHandler_nothing));
        } else {
            new RepositoryActions(shell, landscape).abortMerge();
        }
    }
}
