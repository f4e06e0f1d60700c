/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.showin;

import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.history.HistoryView;

/** Lets the history view be a target of "Show In": it shows the history of the selected element. */
public final class HistoryShowIn implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object view, Class<T> type) {
        return type == IShowInTarget.class && view instanceof HistoryView history
                ? type.cast((IShowInTarget) context -> show(history, context)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IShowInTarget.class};
    }

    private static boolean show(HistoryView history, ShowInContext context) {
        if (!(context.getSelection() instanceof IStructuredSelection selection)
                || !(selection.getFirstElement() instanceof Identified element)) {
            return false;
        }
        Optional<OpenLandscape> landscape = Landscapes.get().of((EObject) element);
        landscape.ifPresent(open -> history.show(open.container(), element.getId(), ElementLabels.text((EObject) element)));
        return landscape.isPresent();
    }
}
