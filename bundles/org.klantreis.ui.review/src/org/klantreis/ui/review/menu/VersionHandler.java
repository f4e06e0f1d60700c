/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.ui.review.selection.Target;
import org.klantreis.versioning.ProjectRepository;

/** A command about the repository of the selected landscape. */
public abstract class VersionHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<IContainer> landscape = Target.of(event.getApplicationContext()).map(Target::landscape);
        if (landscape.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.VersionHandler_title, Messages.VersionHandler_select);
            return null;
        }
        try (ProjectRepository repository = ProjectRepository.find(landscape.get().getLocation().toPath()).orElse(null)) {
            if (repository == null) {
                MessageDialog.openInformation(shell, Messages.VersionHandler_title,
                        NLS.bind(Messages.VersionHandler_unversioned, landscape.get().getName()));
            } else {
                execute(landscape.get(), repository, shell);
            }
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.VersionHandler_title, e.getMessage());
        }
        return null;
    }

    /**
     * Does it, or starts a job that does.
     *
     * @param landscape the landscape's folder in the workspace
     * @param repository its repository, for questions that are answered at once; it is closed when this returns
     * @param shell where to ask
     * @throws IOException when the repository cannot be read; the user is told the message
     */
    protected abstract void execute(IContainer landscape, ProjectRepository repository, Shell shell) throws IOException;

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(Target.of(context).isPresent());
    }
}
