/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.klantreis.model.project.FileKind;

/** Adds up the sizes of a landscape's model files, without reading them. */
final class LandscapeSize {
    private LandscapeSize() {
    }

    /** Returns the sum in bytes; 0 where the folder cannot be looked into. */
    static long of(IContainer container) {
        long[] sum = new long[1];
        try {
            container.accept(proxy -> {
                if (proxy.getType() == IResource.FILE && FileKind.of(proxy.getName()).isPresent()) {
                    IResource file = proxy.requestResource();
                    sum[0] += file.getLocation() == null ? 0 : file.getLocation().toFile().length();
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException e) {
            return 0;
        }
        return sum[0];
    }
}
