/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.index;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.klantreis.model.project.FileKind;

/** Whether a change of the workspace is one of a landscape's files: also where no editor has the landscape open. */
final class FileChanges {
    private FileChanges() {
    }

    static boolean touch(IResourceDelta workspace, IContainer landscape) {
        IResourceDelta folder = workspace == null ? null : workspace.findMember(landscape.getFullPath());
        boolean[] found = new boolean[1];
        try {
            if (folder != null) {
                folder.accept(part -> {
                    found[0] |= part.getResource().getType() == IResource.FILE && isModel(part);
                    return !found[0];
                });
            }
        } catch (CoreException e) {
            Platform.getLog(FileChanges.class).warn(e.getMessage(), e);
        }
        return found[0];
    }

    private static boolean isModel(IResourceDelta part) {
        boolean content = part.getKind() != IResourceDelta.CHANGED
                || (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
        return content && FileKind.of(part.getResource().getName()).isPresent();
    }
}
