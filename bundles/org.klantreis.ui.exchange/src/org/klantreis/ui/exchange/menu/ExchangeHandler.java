/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.menu;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.ui.exchange.export.ExportReportWizard;
import org.klantreis.ui.exchange.export.ExportTablesWizard;
import org.klantreis.ui.exchange.tables.ImportTableWizard;

/** Opens the wizard of a command on what is selected. */
public final class ExchangeHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchWizard wizard = wizard(event.getCommand().getId());
        wizard.init(window.getWorkbench(), HandlerUtil.getCurrentStructuredSelection(event));
        new WizardDialog(window.getShell(), (IWizard) wizard).open();
        return null;
    }

    private static IWorkbenchWizard wizard(String command) throws ExecutionException {
        return switch (command) {
        case "org.klantreis.ui.exchange.report" -> new ExportReportWizard();
        case "org.klantreis.ui.exchange.tables" -> new ExportTablesWizard();
        case "org.klantreis.ui.exchange.table" -> new ImportTableWizard();
        default -> throw new ExecutionException("No wizard for " + command);
        };
    }
}
