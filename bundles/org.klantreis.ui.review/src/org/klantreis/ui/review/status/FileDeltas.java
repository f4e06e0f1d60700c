/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;

/** Whether a change of the workspace is one of files' content, and not only of markers. */
final class FileDeltas {
    private FileDeltas() {
    }

    static boolean touchesFiles(IResourceDelta delta) {
        boolean[] found = new boolean[1];
        try {
            delta.accept(part -> {
                boolean comesOrGoes = part.getKind() != IResourceDelta.CHANGED;
                boolean content = (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
                found[0] |= comesOrGoes || part.getResource().getType() == IResource.FILE && content;
                return !found[0];
            });
        } catch (CoreException e) {
            Platform.getLog(FileDeltas.class).warn(e.getMessage(), e);
        }
        return found[0];
    }
}
