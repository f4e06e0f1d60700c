/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare;

import java.util.Optional;

import org.eclipse.compare.CompareUI;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.klantreis.ui.review.compare.side.CompareSide;

/**
 * Opens the compare editor on two versions of a project, or of a file of it.
 *
 * <pre>{@code
 * new OpenCompare(page).show(CompareSide.revision(project, "HEAD"), CompareSide.workingTree(landscape),
 * Optional.of(step.getId()));
 * }</pre>
 */
public final class OpenCompare {
    private final IWorkbenchPage page;

    /**
     * Opens in a page.
     *
     * @param page the page of the workbench
     */
    public OpenCompare(IWorkbenchPage page) {
        this.page = page;
    }

    /**
     * Shows what differs. An editor that shows the same two sides already comes to the front; loading is done in the background.
     *
     * @param before the older side
     * @param after the newer side; where it is an open landscape, changes can be taken back one by one
     * @param elementId the id of the element to select; empty for the first change
     */
    public void show(CompareSide before, CompareSide after, Optional<String> elementId) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (isOn(reference, before, after)) {
                IEditorPart editor = reference.getEditor(true);
                page.activate(editor);
                elementId.ifPresent(((ProjectCompareInput) editor.getEditorInput())::select);
                return;
            }
        }
        CompareUI.openCompareEditorOnPage(new ProjectCompareInput(before, after, elementId.orElse(null)), page);
    }

    private static boolean isOn(IEditorReference reference, CompareSide before, CompareSide after) {
        try {
            return reference.getEditorInput() instanceof ProjectCompareInput input && input.isOn(before, after);
        } catch (PartInitException e) {
            return false; // it cannot be restored, and is left alone
        }
    }
}
