/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review;

import java.util.Optional;

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

/** Which branch of which landscape is reviewed. One editor a landscape; it remembers what was chosen. */
public final class ReviewInput extends PlatformObject implements IEditorInput, IPersistableElement {
    private static final String FACTORY = "org.klantreis.ui.review.review.factory";
    private static final String FOLDER = "folder";
    private static final String BRANCH = "branch";
    private static final String TARGET = "target";

    private final IContainer landscape;
    private String branch;
    private String target;

    /**
     * Makes it.
     *
     * @param landscape the landscape's folder in the workspace
     * @param branch the branch; empty for the one that is most likely meant
     * @param target where it shall be merged; empty for the main branch
     */
    public ReviewInput(IContainer landscape, String branch, String target) {
        this.landscape = landscape;
        this.branch = branch;
        this.target = target;
    }

    /** Returns the landscape's folder. */
    public IContainer landscape() {
        return landscape;
    }

    /** Returns the branch that is reviewed. */
    public String branch() {
        return branch;
    }

    /** Returns where it shall be merged. */
    public String target() {
        return target;
    }

    void remember(String aBranch, String aTarget) {
        branch = aBranch;
        target = aTarget;
    }

    @Override
    public boolean exists() {
        return landscape.isAccessible();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("review");
    }

    @Override
    public String getName() {
        return branch.isEmpty() ? Messages.ReviewInput_nameNew : NLS.bind(Messages.ReviewInput_name, branch);
    }

    @Override
    public String getToolTipText() {
        return branch.isEmpty() ? getName() : NLS.bind(Messages.ReviewInput_tip, new Object[] {branch, target,
                landscape.getName()});
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
        memento.putString(BRANCH, branch);
        memento.putString(TARGET, target);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IResource.class || adapter == IContainer.class ? adapter.cast(landscape) : super.getAdapter(adapter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewInput input && input.landscape.equals(landscape);
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
            if (folder == null || !(ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(folder))
                    instanceof IContainer container)) {
                return null;
            }
            return new ReviewInput(container, Optional.ofNullable(memento.getString(BRANCH)).orElse(""),
                    Optional.ofNullable(memento.getString(TARGET)).orElse(""));
        }
    }
}
