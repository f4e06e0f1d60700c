/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Property;
import org.klantreis.ui.labels.ElementLabels;

/** Free name and value pairs, edited in place. */
final class PropertiesField extends Field {
    private static final int MOST = 6;

    private final EReference reference;
    private TableViewer table;
    private PairCell cell;
    private Button add;
    private Button remove;
    private Composite row;
    private Link first;
    private int rows = -1;

    PropertiesField(FieldSite site, EReference reference) {
        super(site, reference);
        this.reference = reference;
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite both = site().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(both);
        first = Widgets.link(site(), both, Messages.PropertiesField_first, this::add);
        GridDataFactory.fillDefaults().applyTo(first);
        row = Widgets.row(site(), both, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        table = new TableViewer(row, SWT.BORDER | SWT.FULL_SELECTION);
        site().toolkit().adapt(table.getTable(), true, false);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 20).applyTo(table.getTable());
        column(Literals.PROPERTY__KEY, 160);
        column(Literals.PROPERTY__VALUE, 260);
        table.getTable().addListener(SWT.Selection, event -> updateButtons());
        table.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.INSERT) {
                add();
            } else if (event.character == SWT.DEL) {
                remove();
            } else if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR) {
                table.editElement(table.getStructuredSelection().getFirstElement(), 0);
            }
        });
        Composite buttons = site().toolkit().createComposite(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        add = Widgets.button(site(), buttons, "+", Messages.PropertiesField_add, this::add);
        remove = Widgets.button(site(), buttons, "\u2212", Messages.PropertiesField_remove, this::remove);
        GridDataFactory.fillDefaults().applyTo(add);
        GridDataFactory.fillDefaults().applyTo(remove);
        return both;
    }

    private void column(EAttribute attribute, int width) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(ElementLabels.feature(attribute));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(pair -> text((Property) pair, attribute)));
        column.setEditingSupport(new EditingSupport(table) {
            @Override
            protected CellEditor getCellEditor(Object pair) {
                cell = new PairCell(table.getTable(), site().landscape());
                return cell;
            }

            @Override
            protected boolean canEdit(Object pair) {
                return site().isEditable();
            }

            @Override
            protected Object getValue(Object pair) {
                return text((Property) pair, attribute);
            }

            @Override
            protected void setValue(Object pair, Object value) {
                if (!attribute.isRequired() || !String.valueOf(value).isBlank()) {
                    Edits.set(site().landscape(), (Property) pair, attribute, value);
                }
                table.update(pair, null);
            }
        });
    }

    private static String text(Property pair, EAttribute attribute) {
        Object value = pair.eGet(attribute);
        return value == null ? "" : value.toString();
    }

    private void add() {
        if (site().isEditable()) {
            Property pair = KlantreisFactory.eINSTANCE.createProperty();
            pair.setKey(newKey());
            Edits.add(site().landscape(), element(), reference, List.of(pair));
            refresh();
            table.editElement(pair, 0);
        }
    }

    /** A key must be there, and once: a file with two equal ones would not be valid. */
    private String newKey() {
        List<String> keys = pairs().stream().map(Property::getKey).toList();
        String key = Messages.PropertiesField_newKey;
        for (int i = 2; keys.contains(key); i++) {
            key = Messages.PropertiesField_newKey + " " + i;
        }
        return key;
    }

    private void remove() {
        if (site().isEditable()) {
            Edits.remove(site().landscape(), element(), reference, table.getStructuredSelection().toList());
            refresh();
        }
    }

    @Override
    public void commit() {
        if (table.isCellEditorActive()) {
            cell.commit();
        }
    }

    @Override
    protected void forget() {
        if (table.isCellEditorActive()) {
            cell.cancel();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Property> pairs() {
        return (List<Property>) value();
    }

    @Override
    public Control focusControl() {
        return rows == 0 ? first : table.getTable();
    }

    @Override
    public void refresh() {
        if (!table.isCellEditorActive()) {
            table.setInput(new ArrayList<>(pairs()));
        }
        updateButtons();
        if (rows != Math.min(MOST, pairs().size())) {
            rows = Math.min(MOST, pairs().size());
            show(first, rows == 0);
            show(row, rows > 0);
            ((GridData) table.getTable().getLayoutData()).heightHint = Math.max(2, rows + 1) * (table.getTable().getItemHeight() + 2);
            site().reflow();
        }
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private void updateButtons() {
        first.setEnabled(site().isEditable());
        add.setEnabled(site().isEditable());
        remove.setEnabled(site().isEditable() && !table.getStructuredSelection().isEmpty());
    }

    @Override
    protected void setEditable(boolean editable) {
        updateButtons();
    }
}
