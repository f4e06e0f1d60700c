/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.klantreis.model.Journey;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Draws a view of a landscape or of one of its journeys: blueprint, network and others. */
public final class ExportPictureWizard extends ExportWizard {
    /** Made by the workbench. */
    public ExportPictureWizard() {
        super(Messages.ExportPictureWizard_title, "ExportPicture");
    }

    @Override
    ExportPage page(LandscapeChoice choice, IStructuredSelection selected) {
        return new PicturePage(choice, selected.getFirstElement() instanceof EObject element ? journey(element) : null);
    }

    private static Journey journey(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Journey journey) {
                return journey;
            }
        }
        return null;
    }
}
