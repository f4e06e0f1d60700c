/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.WizardPage;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.ui.wizards.FinishFailure;

/** Reads something in the background for a wizard, with progress and a way to stop it. */
final class PageCheck {
    private static final int TICKS = 1000;

    private PageCheck() {
    }

    /** What is read. */
    interface Reading<T> {
        T read(ReadMonitor monitor) throws Exception;
    }

    /**
     * Reads.
     *
     * @param page tells what went wrong
     * @param task what the user reads meanwhile
     * @param reading what to read
     * @return what was read; null where it failed or was cancelled
     */
    static <T> T run(WizardPage page, IWizardContainer container, String task, Reading<T> reading) {
        AtomicReference<T> result = new AtomicReference<>();
        boolean done = FinishFailure.run(container, page, monitor -> {
            monitor.beginTask(task, TICKS);
            try {
                result.set(reading.read(new Progress(monitor)));
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

    /** Shows bytes as a share of the bar. */
    private static final class Progress implements ReadMonitor {
        private final IProgressMonitor monitor;
        private int shown;

        Progress(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void progress(long done, long total) {
            int now = total <= 0 ? 0 : (int) Math.min(TICKS, done * TICKS / total);
            if (now > shown) {
                monitor.worked(now - shown);
                shown = now;
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
