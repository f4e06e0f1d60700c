/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Exports the journeys of a landscape in the Customer Journey Modelling Language. */
public final class ExportCjmlWizard extends ExportWizard {
    /** Made by the workbench. */
    public ExportCjmlWizard() {
        super(Messages.ExportCjmlWizard_title, "ExportCjml");
    }

    @Override
    ExportPage page(LandscapeChoice choice, IStructuredSelection selected) {
        return new CjmlPage(choice);
    }
}
