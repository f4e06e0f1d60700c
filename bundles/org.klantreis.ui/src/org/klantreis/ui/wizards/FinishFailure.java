/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;

/** Runs what a wizard does at its end, and tells in the page's header what stood in the way. */
public final class FinishFailure {
    private FinishFailure() {
    }

    /**
     * Runs it in the background, with progress and a way to stop it.
     *
     * @param container where progress is shown
     * @param page tells the user what went wrong
     * @param work what to do
     * @return whether it was done, so that the wizard may close
     */
    public static boolean run(IWizardContainer container, WizardPage page, IRunnableWithProgress work) {
        try {
            container.run(true, true, work);
            return true;
        } catch (InvocationTargetException e) {
            tell(page, e.getTargetException());
        } catch (OperationCanceledException e) {
            page.setErrorMessage(null);
        } catch (InterruptedException e) {
            page.setErrorMessage(null);
        }
        return false;
    }

    /**
     * Shows one sentence; what nobody expected is also written to the log, with its trace.
     *
     * @param page tells the user
     * @param failure what went wrong
     */
    public static void tell(WizardPage page, Throwable failure) {
        if (failure instanceof CoreException expected) {
            page.setErrorMessage(expected.getStatus().getMessage());
        } else if (failure instanceof java.io.IOException || failure instanceof java.io.UncheckedIOException) {
            page.setErrorMessage(failure.getMessage());
        } else {
            Platform.getLog(FinishFailure.class)
                    .log(new org.eclipse.core.runtime.Status(IStatus.ERROR, FinishFailure.class, "A wizard failed", failure));
            page.setErrorMessage(NLS.bind(Messages.FinishFailure_unexpected, failure.getMessage()));
        }
    }
}
