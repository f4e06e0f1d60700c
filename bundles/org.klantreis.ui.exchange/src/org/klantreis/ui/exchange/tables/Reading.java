/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.WizardPage;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.ui.wizards.FinishFailure;

/** Reads something in the background while the wizard shows progress. */
final class Reading {
    private Reading() {
    }

    /** What is read. */
    interface Work<T> {
        T read(ReadMonitor monitor) throws Exception;
    }

    /** Reads; null where that failed, which the page tells, or was cancelled. */
    static <T> T run(WizardPage page, String task, Work<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        boolean done = FinishFailure.run(page.getWizard().getContainer(), page, monitor -> {
            monitor.beginTask(task, IProgressMonitor.UNKNOWN);
            try {
                result.set(work.read(new ReadMonitor() {
                    @Override
                    public boolean isCancelled() {
                        return monitor.isCanceled();
                    }
                }));
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            } catch (Exception e) {
                throw new InvocationTargetException(e);
            } finally {
                monitor.done();
            }
        });
        return done ? result.get() : null;
    }
}
