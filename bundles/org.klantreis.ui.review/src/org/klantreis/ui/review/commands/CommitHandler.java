/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.ui.review.commit.OpenCommit;
import org.klantreis.ui.review.selection.Target;

/** Opens the commit dialog. */
public final class CommitHandler extends VersionsHandler {
    @Override
    void run(ExecutionEvent event, Target target, RepositoryActions actions) {
        new OpenCommit(actions.shell(), target.landscape()).execute();
    }
}
