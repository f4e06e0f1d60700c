/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.ui.review.status.StatusSnapshot;
import org.klantreis.ui.review.selection.Target;

/** A command on the repository of what is selected. */
abstract class VersionsHandler extends AbstractHandler {
    @Override
    public void setEnabled(Object context) {
        Optional<Target> target = Target.of(context);
        setBaseEnabled(target.isPresent() && fits(target.get(), ProjectStatus.of(target.get().landscape()).snapshot()));
    }

    /** Says whether the command can be done; unless a subclass says else, where the project is under version control. */
    boolean fits(Target target, StatusSnapshot status) {
        return status.isVersioned();
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<Target> target = Target.of(event.getApplicationContext());
        if (target.isPresent()) {
            Shell shell = HandlerUtil.getActiveShell(event);
            run(event, target.get(), new RepositoryActions(shell, target.get().landscape()));
        }
        return null;
    }

    /** Does it. */
    abstract void run(ExecutionEvent event, Target target, RepositoryActions actions) throws ExecutionException;
}
