/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;

/** Whether a view is in sight, and whether somebody used it since it was opened. */
final class Visibility implements IPartListener2 {
    private final IWorkbenchPart part;
    private final Runnable changed;
    private boolean visible;
    private boolean used;

    Visibility(IWorkbenchPart part, Runnable changed) {
        this.part = part;
        this.changed = changed;
        this.visible = part.getSite().getPage().isPartVisible(part);
        part.getSite().getPage().addPartListener(this);
    }

    boolean isVisible() {
        return visible;
    }

    /** Whether somebody used it, and did not only have it in sight because a perspective or the last session shows it. */
    boolean isUsed() {
        return used;
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            visible = true;
            changed.run();
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            visible = false;
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part && !PlatformUI.getWorkbench().isStarting()) {
            used = true;
            changed.run();
        }
    }

    void dispose() {
        part.getSite().getPage().removePartListener(this);
    }
}
