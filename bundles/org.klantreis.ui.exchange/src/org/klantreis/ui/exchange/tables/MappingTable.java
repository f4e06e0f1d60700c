/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.Words;

/**
 * The columns of a file, a line each, with a cell in which one chooses what it means; by the mouse, or with the arrows and Enter.
 */
final class MappingTable extends Composite {
    private static final int SAMPLES = 3;

    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Words words = Words.in(Locale.getDefault());
    private final Runnable changed;
    private SheetLine sheet;

    MappingTable(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        setLayout(layout);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, focus, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2);
                return key || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        column(Messages.MappingTable_column, 26, header -> header);
        column(Messages.MappingTable_samples, 42, this::samples);
        column(Messages.MappingTable_meaning, 32, header -> label(meaning(header))).setEditingSupport(new Meaning());
    }

    private TableViewerColumn column(String title, int weight, java.util.function.Function<String, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object header) {
                return text.apply((String) header);
            }

            @Override
            public String getToolTipText(Object header) {
                String value = text.apply((String) header);
                return value.isEmpty() ? null : value;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        return column;
    }

    private String samples(String header) {
        int at = sheet.content().header().indexOf(header);
        return sheet.content().lines().stream().map(line -> line.text(at).replace('\n', ' ')).filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES).collect(Collectors.joining(" \u00B7 "));
    }

    private Optional<Column> meaning(String header) {
        return sheet.mapping() == null ? Optional.empty() : sheet.mapping().column(header);
    }

    private String label(Optional<Column> column) {
        return column.map(known -> known.label(words)).orElse(Messages.MappingTable_notUsed);
    }

    void show(SheetLine shown) {
        sheet = shown;
        viewer.cancelEditing();
        viewer.getTable().setEnabled(shown.mapping() != null);
        viewer.setInput(shown.content().header());
        viewer.refresh();
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Chooses what a column means. */
    private final class Meaning extends EditingSupport {
        Meaning() {
            super(viewer);
        }

        @Override
        protected boolean canEdit(Object header) {
            return sheet.mapping() != null;
        }

        @Override
        protected CellEditor getCellEditor(Object header) {
            ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
            editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(LabelProvider.createTextProvider(value -> label(column(value))));
            List<Optional<Column>> choices = new ArrayList<>();
            choices.add(Optional.empty());
            sheet.mapping().kind().columns().forEach(column -> choices.add(Optional.of(column)));
            choices.add(Optional.of(Column.property(sheet.mapping().kind().type(), (String) header)));
            meaning((String) header).filter(known -> !choices.contains(Optional.of(known)))
                    .ifPresent(known -> choices.add(Optional.of(known)));
            editor.setInput(choices);
            return editor;
        }

        private Optional<Column> column(Object value) {
            return ((Optional<?>) value).map(Column.class::cast);
        }

        @Override
        protected Object getValue(Object header) {
            return meaning((String) header);
        }

        @Override
        protected void setValue(Object header, Object value) {
            if (value == null) {
                return;
            }
            Optional<Column> now = meaning((String) header);
            if (now.isPresent()) {
                sheet.mapping(sheet.mapping().with(now.get(), ""));
            }
            column(value).ifPresent(column -> sheet.mapping(sheet.mapping().with(column, (String) header)));
            viewer.refresh();
            changed.run();
        }
    }
}
