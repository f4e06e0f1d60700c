/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.labels.ElementLabelProvider;
import org.klantreis.ui.labels.ElementLabels;

/** The links of one kind: each value, what it is linked to or might be, and buttons to decide. */
final class LinkPage extends Composite {
    private final LinkRows rows;
    private final Runnable changed;
    private final ElementLabelProvider labels = new ElementLabelProvider();
    private final NumberFormat numbers = NumberFormat.getIntegerInstance();
    private final NumberFormat percent = NumberFormat.getPercentInstance();
    private final Text filter;
    private final Button onlyOpen;
    private final TableViewer viewer;
    private final LinkButtons buttons;

    /** Makes it; {@code choose} asks the user for the target of a row. */
    LinkPage(Composite parent, LinkRows rows, Function<LinkRow, EObject> choose, Runnable changed) {
        super(parent, SWT.NONE);
        this.rows = rows;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(3).applyTo(this);
        filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.LinkPage_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> refresh());
        onlyOpen = new Button(this, SWT.CHECK);
        onlyOpen.setText(Messages.LinkPage_onlyOpen);
        onlyOpen.addListener(SWT.Selection, event -> refresh());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(onlyOpen);
        Composite frame = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(620, 300).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        column(layout, ElementLabels.feature(rows.kind().value()), SWT.LEFT, 30, LinkRow::value, row -> null);
        column(layout, Messages.LinkPage_count, SWT.RIGHT, 10, row -> row.count() < 0 ? "" : numbers.format(row.count()),
                row -> null);
        column(layout, ElementLabels.feature(rows.kind().target()), SWT.LEFT, 30, LinkPage::target, LinkRow::target);
        column(layout, Messages.LinkPage_proposal, SWT.LEFT, 30, this::proposal, LinkRow::proposal);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        buttons = new LinkButtons(this, this::selected, rows, choose, this::refresh);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        viewer.addSelectionChangedListener(event -> buttons.enable());
        viewer.addDoubleClickListener(event -> buttons.choose());
        viewer.getTable().addListener(SWT.KeyDown, this::key);
        addDisposeListener(event -> labels.dispose());
        refresh();
    }

    private void column(TableColumnLayout layout, String title, int style, int weight, Function<LinkRow, String> text,
            Function<LinkRow, EObject> icon) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((LinkRow) element);
            }

            @Override
            public Image getImage(Object element) {
                EObject shown = icon.apply((LinkRow) element);
                return shown == null ? null : labels.getImage(shown);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    private static String target(LinkRow row) {
        return switch (row.decision()) {
            case OPEN -> "";
            case LINKED -> ElementLabels.text(row.target());
            case NOTHING -> Messages.LinkPage_nothing;
        };
    }

    private String proposal(LinkRow row) {
        return row.proposal() == null ? "" : ElementLabels.text(row.proposal()) + " (" + percent.format(row.certainty()) + ")";
    }

    private void key(Event event) {
        Consumer<LinkButtons> action = switch (event.keyCode) {
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> LinkButtons::choose;
            case SWT.DEL -> LinkButtons::clear;
            case ' ' -> LinkButtons::accept;
            default -> null;
        };
        if (action != null) {
            event.doit = false;
            action.accept(buttons);
        }
    }

    @SuppressWarnings("unchecked")
    private List<LinkRow> selected() {
        return viewer.getStructuredSelection().toList();
    }

    /** Shows the rows anew. */
    void refresh() {
        String typed = filter.getText().strip().toLowerCase(Locale.ROOT);
        viewer.setInput(rows.all().stream().filter(row -> !onlyOpen.getSelection() || row.decision() == LinkRow.Decision.OPEN)
                .filter(row -> (row.value() + "\n" + target(row) + "\n" + proposal(row)).toLowerCase(Locale.ROOT)
                .contains(typed)).toList());
        buttons.enable();
        changed.run();
    }

    TableViewer viewer() {
        return viewer;
    }

    LinkRows rows() {
        return rows;
    }
}
