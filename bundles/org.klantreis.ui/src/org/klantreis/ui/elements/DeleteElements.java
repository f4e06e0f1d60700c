/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Deletes elements as a user does: warns what still points here, and clears those references with the deletion as one step
 * to undo. What a journey's, a complaint book's, a research or a log's root is, is deleted with its file.
 *
 * <pre>{@code
 * DeleteElements.in(site.getShell(), landscape, selectedSteps);
 * }</pre>
 */
public final class DeleteElements {
    private DeleteElements() {
    }

    /**
     * Deletes elements, after asking where something still points at them or at what they contain.
     *
     * @param shell the parent of the dialog
     * @param landscape the landscape of the elements
     * @param elements the elements
     * @return whether they were deleted
     */
    public static boolean in(Shell shell, OpenLandscape landscape, Collection<? extends EObject> elements) {
        Deletion deletion = Deletion.of(landscape, elements);
        Optional<String> refusal = deletion.refusal();
        if (refusal.isPresent()) {
            MessageDialog.openError(shell, Messages.DeleteElements_title, refusal.get());
            return false;
        }
        if (!deletion.usages().isEmpty() && new DeleteDialog(shell, landscape, elements, deletion.usages()).open() != Window.OK) {
            return false;
        }
        return landscape.execute(deletion.command());
    }
}
