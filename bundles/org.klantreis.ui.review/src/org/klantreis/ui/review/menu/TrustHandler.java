/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.trust.Trust;

/** Shows which programs a repository would run, and lets the user agree to that or take it back. */
public final class TrustHandler extends VersionHandler {
    @Override
    protected void execute(IContainer landscape, ProjectRepository repository, Shell shell) throws IOException {
        Trust trust = Trust.of(repository.git());
        List<String> programs = trust.programs();
        String place = repository.git().getWorkTree().toString();
        if (trust.isGranted()) {
            if (MessageDialog.openConfirm(shell, Messages.TrustHandler_title, NLS.bind(Messages.TrustHandler_granted, place))) {
                trust.revoke();
            }
        } else if (programs.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.TrustHandler_title, NLS.bind(Messages.TrustHandler_none, place));
        } else if (new MessageDialog(shell, Messages.TrustHandler_title, null,
                NLS.bind(Messages.TrustHandler_question, place, String.join("\n", programs)), MessageDialog.WARNING, 1,
                Messages.TrustHandler_trust, IDialogConstants.CANCEL_LABEL).open() == 0) {
            trust.grant();
        }
    }
}
