/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.klantreis.versioning.ProjectRepository;

/** Asks for a branch or tag. */
final class Revisions {
    private Revisions() {
    }

    static Optional<String> choose(Shell shell, IContainer landscape, String title, String message) {
        try (ProjectRepository repository = open(landscape)) {
            List<String> names = new ArrayList<>();
            for (String kind : List.of(Constants.R_HEADS, Constants.R_REMOTES, Constants.R_TAGS)) {
                for (Ref ref : repository.git().getRefDatabase().getRefsByPrefix(kind)) {
                    boolean current = ref.getName().equals(repository.git().getFullBranch());
                    if (!ref.isSymbolic() && !current) {
                        names.add(Repository.shortenRefName(ref.getName()));
                    }
                }
            }
            return ask(shell, title, message, names, new LabelProvider());
        } catch (IOException e) {
            MessageDialog.openError(shell, title, e.getMessage());
            return Optional.empty();
        }
    }

    private static ProjectRepository open(IContainer landscape) throws IOException {
        return ProjectRepository.open(landscape.getLocation().toFile().toPath());
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> ask(Shell shell, String title, String message, List<T> elements, LabelProvider labels) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, labels);
        dialog.setTitle(title);
        dialog.setMessage(message);
        dialog.setElements(elements.toArray());
        dialog.setMultipleSelection(false);
        dialog.setEmptyListMessage(Messages.Revisions_none);
        return dialog.open() == Window.OK ? Optional.ofNullable((T) dialog.getFirstResult()) : Optional.empty();
    }
}
