/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.model.Identified;
import org.klantreis.ui.editors.LandscapeEditor;

/** An editor that remembers what it was asked to reveal. */
public final class RecordingEditor extends LandscapeEditor {
    /** What is asked for. */
    record Revealed(Identified element, EStructuralFeature feature) {
    }

    private final List<Revealed> revealed = new ArrayList<>();

    List<Revealed> revealed() {
        return revealed;
    }

    @Override
    protected void addPages() {
        addPage(new Composite(getContainer(), SWT.NONE));
    }

    @Override
    protected void modelChanged(List<Notification> changes) {
        // nothing is shown
    }

    @Override
    protected void modelReloaded(Collection<String> paths) {
        // nothing is shown
    }

    @Override
    public boolean reveal(Identified element, EStructuralFeature feature) {
        return revealed.add(new Revealed(element, feature));
    }
}
