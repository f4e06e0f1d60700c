/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Control;
import org.klantreis.knowledge.catalogue.QueryCatalogue;

/** The query files of the landscape that a view shows: says when they changed, and writes them. */
final class QueryFiles implements IResourceChangeListener {
    private final Control control;
    private final Runnable changed;
    private volatile IContainer container;

    QueryFiles(Control control, Runnable changed) {
        this.control = control;
        this.changed = changed;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        control.addDisposeListener(event -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(this));
    }

    /** Follows the files of this landscape from now on; null for none. */
    void follow(IContainer landscape) {
        container = landscape;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IContainer followed = container;
        boolean there = followed != null && event.getDelta() != null
                && event.getDelta().findMember(followed.getFullPath().append(QueryCatalogue.FOLDER)) != null;
        if (there && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    changed.run();
                }
            });
        }
    }

    /** Writes a query file. */
    static void write(IContainer landscape, String path, String text) throws CoreException {
        IFile file = landscape.getFile(IPath.fromPortableString(path));
        if (file.getParent() instanceof IFolder folder && !folder.exists()) {
            folder.create(true, true, null);
        }
        file.write(text.getBytes(StandardCharsets.UTF_8), true, false, true, null);
    }
}
