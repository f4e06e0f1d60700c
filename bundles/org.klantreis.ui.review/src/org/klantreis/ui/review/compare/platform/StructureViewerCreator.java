/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.platform;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.ui.review.compare.tree.ChangesViewer;

/** Makes the structure viewer for our content types, wherever the framework compares such files. */
public final class StructureViewerCreator implements IViewerCreator {
    @Override
    public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
        SharedSession session = SharedSession.of(configuration);
        ChangesViewer viewer = new ChangesViewer(parent, session);
        session.keepFor(viewer.getControl());
        return viewer;
    }
}
