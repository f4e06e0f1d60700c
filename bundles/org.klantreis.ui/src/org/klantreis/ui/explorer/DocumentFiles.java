/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdapterFactory;
import org.klantreis.model.Document;
import org.klantreis.model.Landscape;
import org.klantreis.ui.project.Landscapes;

/** Lets what works on files work on the root elements of files: team operations, opening with another editor, showing in a view. */
public final class DocumentFiles implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (!(adaptable instanceof Document document) || document instanceof Landscape) {
            return null;
        }
        return Landscapes.get().of(document).flatMap(landscape -> landscape.fileOf(document)).map(type::cast).orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IFile.class, IResource.class};
    }
}
