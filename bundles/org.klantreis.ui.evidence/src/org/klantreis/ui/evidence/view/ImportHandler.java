/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.ui.evidence.wizard.ImportComplaintsWizard;
import org.klantreis.ui.evidence.wizard.ImportLogWizard;

/** Imports a log or complaints into the landscape of what is selected. */
public final class ImportHandler extends AbstractHandler {
    private static final String LOG = "org.klantreis.ui.evidence.importLog";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IImportWizard wizard = LOG.equals(event.getCommand().getId()) ? new ImportLogWizard() : new ImportComplaintsWizard();
        EvidenceActions.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), wizard,
                HandlerUtil.getCurrentStructuredSelection(event));
        return null;
    }
}
