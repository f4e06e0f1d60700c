/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.compare.session.CompareSession;

/** What can be done with the selected element of a comparison. */
public final class ElementActions {
    private final CompareSession session;

    /**
     * Acts on a comparison.
     *
     * @param session the comparison
     */
    public ElementActions(CompareSession session) {
        this.session = session;
    }

    /** Says whether the selected element can be opened: the landscape in the workspace has it. */
    public boolean canOpen() {
        return landscape().flatMap(landscape -> session.selected().flatMap(landscape::find)).isPresent();
    }

    /** Opens the selected element in its editor; nothing where the landscape in the workspace does not have it any more. */
    public void open() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        landscape().ifPresent(landscape -> session.selected().ifPresent(id -> ShowElement.in(page, landscape, id)));
    }

    private Optional<OpenLandscape> landscape() {
        return session.container().flatMap(container -> Landscapes.get().find(container));
    }
}
