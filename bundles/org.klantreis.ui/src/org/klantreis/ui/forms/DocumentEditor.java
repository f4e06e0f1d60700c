/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.klantreis.model.Identified;
import org.klantreis.ui.editors.LandscapeEditor;
import org.klantreis.ui.forms.overview.OverviewPage;

/** Edits a landscape's catalogue, complaints, research or an event log's description by forms. */
public final class DocumentEditor extends LandscapeEditor {
    /** The editor's id. */
    public static final String ID = "org.klantreis.ui.forms.editor"; //$NON-NLS-1$

    private OverviewPage overview;
    private ElementsPage elements;

    @Override
    protected void addPages() {
        try {
            overview = new OverviewPage(this);
            elements = new ElementsPage(this);
            addPage(overview);
            addPage(elements);
        } catch (PartInitException e) {
            ILog.of(DocumentEditor.class).log(e.getStatus());
        }
    }

    @Override
    protected void modelChanged(List<Notification> changes) {
        setPartName(partName());
    }

    @Override
    protected void modelReloaded(Collection<String> paths) {
        setPartName(partName());
    }

    @Override
    public boolean reveal(Identified element, EStructuralFeature feature) {
        return elements.reveal(element, feature);
    }

    /** Returns the page with the overview. */
    OverviewPage overview() {
        return overview;
    }

    /** Returns the page with all elements. */
    ElementsPage elements() {
        return elements;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            return type.cast(new ElementOutline(this));
        }
        return super.getAdapter(type);
    }
}
