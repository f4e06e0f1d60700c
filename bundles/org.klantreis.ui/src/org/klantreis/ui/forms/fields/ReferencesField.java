/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.pickers.Candidate;
import org.klantreis.ui.pickers.ElementPicker;

/**
 * What a reference with many values points at, in order. Insert adds, Delete takes away, Alt+Up and Alt+Down move, Enter or a
 * double-click opens.
 */
final class ReferencesField extends Field {
    private static final int MOST = 6;

    private final EReference reference;
    private Composite row;
    private Table table;
    private Button add;
    private Button remove;
    private Button up;
    private Button down;
    private int rows = -1;

    ReferencesField(FieldSite site, EReference reference) {
        super(site, reference);
        this.reference = reference;
    }

    @Override
    protected Control createControl(Composite parent) {
        row = Widgets.row(site(), parent, 2);
        table = new Table(row, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        site().toolkit().adapt(table, true, false);
        table.setToolTipText(Messages.ReferencesField_keys);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 20).applyTo(table);
        table.addListener(SWT.Selection, event -> updateButtons());
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.KeyDown, this::key);
        Composite buttons = site().toolkit().createComposite(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        add = button(buttons, "+", Messages.ReferencesField_add, this::add);
        remove = button(buttons, "\u2212", Messages.ReferencesField_remove, this::remove);
        up = button(buttons, "\u2191", Messages.ReferencesField_up, () -> move(-1));
        down = button(buttons, "\u2193", Messages.ReferencesField_down, () -> move(1));
        return row;
    }

    private Button button(Composite buttons, String text, String hint, Runnable action) {
        Button button = Widgets.button(site(), buttons, text, NLS.bind(hint, label()), action);
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.MOD3) != 0;
        if (event.keyCode == SWT.INSERT) {
            add();
        } else if (event.character == SWT.DEL) {
            remove();
        } else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        }
    }

    private void add() {
        if (!site().isEditable()) {
            return;
        }
        ElementPicker picker = new ElementPicker(table.getShell(), site().landscape(), element(), reference);
        if (picker.open() == ElementPicker.OK && !picker.isCreated()) {
            List<EObject> targets = new ArrayList<>(picker.chosen());
            targets.removeAll(targets());
            Edits.add(site().landscape(), element(), reference, targets);
        }
        refresh();
        table.setSelection(table.getItemCount() - 1);
        updateButtons();
    }

    private void remove() {
        if (site().isEditable()) {
            int index = table.getSelectionIndex();
            Edits.remove(site().landscape(), element(), reference, selected());
            refresh();
            table.setSelection(Math.min(index, table.getItemCount() - 1));
            updateButtons();
        }
    }

    private void move(int by) {
        int from = table.getSelectionIndex();
        int to = from + by;
        if (site().isEditable() && table.getSelectionCount() == 1 && to >= 0 && to < table.getItemCount()) {
            Edits.move(site().landscape(), element(), reference, targets().get(from), to);
            refresh();
            table.setSelection(to);
            updateButtons();
        }
    }

    @Override
    public void open() {
        if (!selected().isEmpty() && selected().get(0) instanceof Identified target) {
            site().open(target);
        }
    }

    private List<EObject> selected() {
        return java.util.Arrays.stream(table.getSelection()).map(item -> (EObject) item.getData()).toList();
    }

    @SuppressWarnings("unchecked")
    private List<EObject> targets() {
        return (List<EObject>) value();
    }

    @Override
    public Control focusControl() {
        return table;
    }

    @Override
    public void refresh() {
        List<EObject> selection = selected();
        List<EObject> targets = targets();
        table.setItemCount(targets.size());
        for (int i = 0; i < targets.size(); i++) {
            TableItem item = table.getItem(i);
            EObject target = targets.get(i);
            Candidate described = Candidate.of(target);
            item.setData(target);
            item.setText(described.path().isEmpty() ? ElementLabels.text(target) : ElementLabels.text(target) + "  \u2014  " + described.path());
            item.setImage(site().image(target));
        }
        table.setSelection(java.util.Arrays.stream(table.getItems()).filter(item -> selection.contains(item.getData()))
                .toArray(TableItem[]::new));
        updateButtons();
        if (rows != Math.min(MOST, targets.size())) {
            rows = Math.min(MOST, targets.size());
            int height = Math.max(2, rows) * (table.getItemHeight() + 1) + 4;
            ((GridData) table.getLayoutData()).heightHint = height;
            site().reflow();
        }
    }

    private void updateButtons() {
        boolean editable = site().isEditable();
        int index = table.getSelectionIndex();
        boolean one = table.getSelectionCount() == 1 && editable;
        add.setEnabled(editable);
        remove.setEnabled(editable && index >= 0);
        up.setEnabled(one && index > 0);
        down.setEnabled(one && index < table.getItemCount() - 1);
    }

    @Override
    protected void setEditable(boolean editable) {
        updateButtons();
    }
}
