/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.ui.review.selection.Target;
import org.klantreis.versioning.InitRepository;

/** Opens the review of a branch of the selected landscape. */
public final class OpenReview extends AbstractHandler {
    private static final String BRANCH = "org.klantreis.ui.review.review.branch";
    private static final String TARGET = "org.klantreis.ui.review.review.target";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        IContainer landscape = Target.of(event.getApplicationContext()).map(Target::landscape).orElse(null);
        if (landscape == null) {
            MessageDialog.openInformation(shell, Messages.OpenReview_title, Messages.OpenReview_none);
        } else if (!InitRepository.isInRepository(landscape.getLocation().toFile().toPath())) {
            MessageDialog.openInformation(shell, Messages.OpenReview_title, NLS.bind(Messages.OpenReview_unversioned,
                    landscape.getName()));
        } else {
            try {
                ReviewEditor.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                        new ReviewInput(landscape, parameter(event, BRANCH), parameter(event, TARGET)));
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    private static String parameter(ExecutionEvent event, String name) {
        String value = event.getParameter(name);
        return value == null ? "" : value;
    }
}
