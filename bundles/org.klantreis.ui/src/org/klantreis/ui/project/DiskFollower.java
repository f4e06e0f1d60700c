/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.project.FileKind;

/** Follows the files of open landscapes: what others changed is read again, and what is gone is closed. */
final class DiskFollower implements IResourceChangeListener {
    private final Landscapes landscapes;
    /** Those about which a question is open; its dialog handles events, among them further changes on the disk. */
    private final Set<OpenLandscape> asked = new HashSet<>();

    DiskFollower(Landscapes landscapes) {
        this.landscapes = landscapes;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
            return;
        }
        for (IResourceDelta part : event.getDelta().getAffectedChildren()) {
            if (part.getResource() instanceof IProject project && !project.isAccessible()) {
                landscapes.left(project);
            }
        }
        if (PlatformUI.isWorkbenchRunning() && touchesModels(event.getDelta())) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(this::follow);
            }
        }
    }

    private static boolean touchesModels(IResourceDelta delta) {
        boolean[] found = new boolean[1];
        try {
            delta.accept(part -> {
                IResource resource = part.getResource();
                boolean comesOrGoes = part.getKind() != IResourceDelta.CHANGED || (part.getFlags() & IResourceDelta.OPEN) != 0;
                found[0] |= resource.getType() == IResource.FILE ? isModel(part) : comesOrGoes;
                return !found[0];
            });
        } catch (CoreException e) {
            Platform.getLog(DiskFollower.class).log(e.getStatus());
        }
        return found[0];
    }

    private static boolean isModel(IResourceDelta part) {
        boolean content = part.getKind() != IResourceDelta.CHANGED
                || (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        return content && FileKind.of(part.getResource().getName()).isPresent();
    }

    private void follow() {
        landscapes.closeGone();
        for (OpenLandscape landscape : landscapes.all()) {
            try {
                Set<String> changed = landscape.changedOnDisk();
                if (changed.isEmpty()) {
                    continue;
                }
                if (asked.contains(landscape)) {
                    continue;
                }
                if (landscape.isDirty()) {
                    ask(landscape, changed);
                } else {
                    landscape.reload(changed);
                }
            } catch (CoreException e) {
                Platform.getLog(DiskFollower.class).log(e.getStatus());
            }
        }
    }

    private void ask(OpenLandscape landscape, Set<String> changed) throws CoreException {
        asked.add(landscape);
        try {
            DiskConflict.ask(landscape, changed);
        } finally {
            asked.remove(landscape);
        }
    }
}
