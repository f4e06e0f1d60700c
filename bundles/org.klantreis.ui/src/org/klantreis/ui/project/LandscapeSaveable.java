/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.mapping.ResourceMapping;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.ide.IDE;

/** What the workbench saves: all of a landscape, since a change of one file may need that of another. */
public final class LandscapeSaveable extends Saveable {
    private final OpenLandscape landscape;

    LandscapeSaveable(OpenLandscape landscape) {
        this.landscape = landscape;
    }

    /** Returns the landscape that is saved. */
    public OpenLandscape landscape() {
        return landscape;
    }

    @Override
    public String getName() {
        return landscape.name();
    }

    @Override
    public String getToolTipText() {
        return landscape.container().getFullPath().makeRelative().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(IDE.SharedImages.IMG_OBJ_PROJECT);
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        landscape.save(monitor);
    }

    @Override
    public boolean isDirty() {
        return landscape.isDirty();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == ResourceMapping.class) {
            // So the workbench asks before it closes the project, even where no editor is open.
            return landscape.container().getAdapter(type);
        }
        return type == IContainer.class ? type.cast(landscape.container()) : super.getAdapter(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LandscapeSaveable saveable && saveable.landscape == landscape;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(landscape);
    }
}
