/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;

/** Tells when a file in a landscape's folder of logs changed. */
final class LogFolder implements IResourceChangeListener {
    private static final int REAL = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.LOCAL_CHANGED;

    private final IPath folder;
    private final Display display;
    private final Runnable changed;

    LogFolder(IContainer landscape, Display display, Runnable changed) {
        this.folder = landscape.getFullPath().append("logs");
        this.display = display;
        this.changed = changed;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta logs = event.getDelta() == null ? null : event.getDelta().findMember(folder);
        if (logs != null && isReal(logs) && !display.isDisposed()) {
            display.asyncExec(changed);
        }
    }

    private static boolean isReal(IResourceDelta delta) {
        boolean own = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & REAL) != 0;
        if (own) {
            return true;
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            if (isReal(child)) {
                return true;
            }
        }
        return false;
    }
}
