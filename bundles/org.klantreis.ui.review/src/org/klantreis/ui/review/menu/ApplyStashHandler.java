/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.stash.Stash;

/** Brings back what was put aside. */
public final class ApplyStashHandler extends VersionHandler {
    @Override
    protected void execute(IContainer landscape, ProjectRepository repository, Shell shell) throws IOException {
        List<Stash> stashes = Stash.list(repository);
        if (stashes.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.ApplyStashHandler_title, Messages.ApplyStashHandler_none);
            return;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return text((Stash) element);
            }
        });
        dialog.setTitle(Messages.ApplyStashHandler_title);
        dialog.setMessage(Messages.ApplyStashHandler_message);
        dialog.setElements(stashes.toArray());
        dialog.setMultipleSelection(false);
        dialog.setInitialSelections(stashes.get(0));
        dialog.setSize(80, 12);
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Stash stash) {
            new RepositoryActions(shell, landscape).applyStash(stash);
        }
    }

    private static String text(Stash stash) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                .format(stash.when()) + "  " + stash.message();
    }
}
