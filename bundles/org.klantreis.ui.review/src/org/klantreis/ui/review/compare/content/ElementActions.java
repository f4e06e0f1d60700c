/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.klantreis.model.Identified;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.compare.session.CompareSession;

/** What can be done with the selected element of a comparison. */
public final class ElementActions {
    private static final String HISTORY = "org.klantreis.ui.review.history";

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

    /** Shows the history of the selected element in the history view, which takes it as any "Show In" does. */
    public void showHistory() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Optional<Identified> element = landscape().flatMap(landscape -> session.selected().flatMap(landscape::find));
        try {
            IShowInTarget target = Adapters.adapt(page.showView(HISTORY), IShowInTarget.class);
            if (target != null && element.isPresent()) {
                target.show(new ShowInContext(null, new StructuredSelection((Object) element.get())));
            }
        } catch (PartInitException e) {
            Platform.getLog(ElementActions.class).log(e.getStatus());
        }
    }

    /** Says whether there is a history: the comparison is of a project in the workspace. */
    public boolean hasHistory() {
        return session.container().isPresent() && PlatformUI.getWorkbench().getViewRegistry().find(HISTORY) != null;
    }

    private Optional<OpenLandscape> landscape() {
        return session.container().flatMap(container -> Landscapes.get().find(container));
    }
}
