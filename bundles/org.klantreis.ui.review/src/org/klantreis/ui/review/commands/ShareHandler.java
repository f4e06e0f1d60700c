/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.ui.review.share.ShareWizard;
import org.klantreis.ui.review.status.StatusSnapshot;
import org.klantreis.ui.review.selection.Target;

/** Puts a project under version control. */
public final class ShareHandler extends VersionsHandler {
    @Override
    boolean fits(Target target, StatusSnapshot status) {
        return !status.isVersioned();
    }

    @Override
    void run(ExecutionEvent event, Target target, RepositoryActions actions) {
        new WizardDialog(actions.shell(), new ShareWizard(target.landscape())).open();
    }
}
