/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;

/**
 * A model file that cannot be read.
 *
 * @param group where it would be shown
 * @param file the file
 * @param message what is wrong with it
 */
public record Unreadable(Group group, IFile file, String message) implements IAdaptable {
    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IFile.class || type == IResource.class ? type.cast(file) : null;
    }
}
