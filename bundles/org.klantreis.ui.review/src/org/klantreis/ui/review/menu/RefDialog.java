/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.klantreis.versioning.ProjectRepository;

/** Lets the user choose a branch or a tag, by typing a part of its name. */
public final class RefDialog {
    private RefDialog() {
    }

    /**
     * Asks.
     *
     * @param shell the parent
     * @param repository the repository
     * @param title the window's title
     * @param message what the branch is for
     * @param prefixes which refs to offer, as {@link Constants#R_HEADS}
     * @param withoutCurrent whether to leave out the branch that is checked out
     * @return the name without {@code refs/heads/} and the like; empty where the user cancelled
     * @throws IOException when the branches cannot be read
     */
    public static Optional<String> choose(Shell shell, ProjectRepository repository, String title, String message, List<String> prefixes,
            boolean withoutCurrent) throws IOException {
        List<String> names = new ArrayList<>();
        String current = repository.git().getFullBranch();
        for (String prefix : prefixes) {
            for (Ref ref : repository.git().getRefDatabase().getRefsByPrefix(prefix)) {
                boolean skipped = ref.isSymbolic() || withoutCurrent && ref.getName().equals(current);
                if (!skipped) {
                    names.add(Repository.shortenRefName(ref.getName()));
                }
            }
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider());
        dialog.setTitle(title);
        dialog.setMessage(message);
        dialog.setElements(names.toArray());
        dialog.setMultipleSelection(false);
        dialog.setEmptyListMessage(Messages.RefDialog_none);
        dialog.setSize(60, 16);
        return dialog.open() == Window.OK && dialog.getFirstResult() != null ? Optional.of((String) dialog.getFirstResult()) : Optional.empty();
    }
}
