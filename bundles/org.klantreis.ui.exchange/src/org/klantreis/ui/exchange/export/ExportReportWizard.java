/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Writes a report of a landscape for those who do not open the model. */
public final class ExportReportWizard extends ExportWizard {
    /** Made by the workbench. */
    public ExportReportWizard() {
        super(Messages.ExportReportWizard_title, "ExportReport");
    }

    @Override
    ExportPage page(LandscapeChoice choice, IStructuredSelection selected) {
        return new ReportPage(choice);
    }
}
