/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.klantreis.ui.review.widgets.Icons;

/** The landscape in which a merge waits for decisions. */
public final class MergeInput extends PlatformObject implements IEditorInput, IPersistableElement {
    private static final String FACTORY = "org.klantreis.ui.review.merge.factory";
    private static final String FOLDER = "folder";

    private final IContainer landscape;

    /**
     * Makes it.
     *
     * @param landscape the landscape's folder in the workspace
     */
    public MergeInput(IContainer landscape) {
        this.landscape = landscape;
    }

    /** Returns the landscape's folder. */
    public IContainer landscape() {
        return landscape;
    }

    @Override
    public boolean exists() {
        return landscape.isAccessible();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("review_merge");
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.MergeEditor_name, landscape.getName());
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FOLDER, landscape.getFullPath().toPortableString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IResource.class || adapter == IContainer.class ? adapter.cast(landscape) : super.getAdapter(adapter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MergeInput input && input.landscape.equals(landscape);
    }

    @Override
    public int hashCode() {
        return landscape.hashCode();
    }

    /** Makes it anew after a restart. */
    public static final class Factory implements IElementFactory {
        @Override
        public IAdaptable createElement(IMemento memento) {
            String folder = memento.getString(FOLDER);
            return folder != null && ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(folder))
                    instanceof IContainer container ? new MergeInput(container) : null;
        }
    }
}
