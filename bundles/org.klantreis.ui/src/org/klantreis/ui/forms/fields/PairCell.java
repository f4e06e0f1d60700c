/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.project.PendingEdit;

/** A cell of a table in which text is typed; saving takes it, and closes the cell. */
final class PairCell extends TextCellEditor implements PendingEdit {
    private final OpenLandscape landscape;

    /**
     * Makes a cell.
     *
     * @param parent the table
     * @param landscape where what is typed belongs
     */
    PairCell(Composite parent, OpenLandscape landscape) {
        this.landscape = landscape;
        create(parent);
    }

    @Override
    protected Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        control.addListener(SWT.Dispose, event -> landscape.end(this));
        return control;
    }

    @Override
    protected void editOccured(ModifyEvent event) {
        super.editOccured(event);
        landscape.begin(this);
    }

    @Override
    public void commit() {
        fireApplyEditorValue();
    }

    @Override
    public void cancel() {
        fireCancelEditor();
    }

    @Override
    public void deactivate() {
        super.deactivate();
        landscape.end(this);
    }
}
