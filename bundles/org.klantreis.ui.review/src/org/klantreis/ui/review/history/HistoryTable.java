/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The table of commits. It is no virtual one: when rows of a virtual table go, GTK asks for them once more, and what is made then is never
 * disposed of, which ends the process when the theme changes.
 */
final class HistoryTable {
    private static final int MESSAGE = 0;
    private static final int CHANGES = 1;
    private static final int AUTHOR = 2;
    private static final int DATE = 3;
    private static final int COMMIT = 4;
    private static final int[] WIDTHS = {380, 330, 130, 140, 80};

    private final Table table;
    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());
    private List<HistoryRow> rows = List.of();
    private Function<HistoryRow, String> summaries = row -> "";

    HistoryTable(Composite parent) {
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        List<String> titles = List.of(Messages.HistoryTable_message, Messages.HistoryTable_changes, Messages.HistoryTable_author,
                Messages.HistoryTable_date, Messages.HistoryTable_commit);
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles.get(i));
            column.setWidth(WIDTHS[i]);
            column.setResizable(true);
        }
        table.addListener(SWT.EraseItem, event -> event.detail &= event.index == MESSAGE ? ~SWT.FOREGROUND : ~0);
        table.addListener(SWT.PaintItem, this::paint);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.HistoryTable_accessible;
                }
            }
        });
    }

    Table control() {
        return table;
    }

    List<HistoryRow> rows() {
        return rows;
    }

    /** Takes where sentences on what commits changed come from; empty for what is not known yet. */
    void summarise(Function<HistoryRow, String> by) {
        summaries = by;
    }

    /** Shows rows; those that were selected and are there stay so. */
    void show(List<HistoryRow> shown) {
        List<HistoryRow> selected = selection();
        rows = new ArrayList<>(shown);
        fill(0);
        select(selected);
    }

    /** Shows more rows after those that are shown. */
    void append(List<HistoryRow> more) {
        int first = rows.size();
        rows.addAll(more);
        fill(first);
    }

    /** Asks for the sentences again. */
    void summariesChanged() {
        table.redraw();
    }

    List<HistoryRow> selection() {
        return Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).sorted().mapToObj(rows::get).toList();
    }

    private void select(List<HistoryRow> selected) {
        int[] indices = selected.stream().mapToInt(row -> indexOf(row.id())).filter(index -> index >= 0).toArray();
        table.deselectAll();
        table.select(indices);
    }

    /** Selects a commit, and tells as if a user did. */
    boolean reveal(ObjectId id) {
        int index = indexOf(id);
        if (index >= 0) {
            table.setSelection(index);
            table.showSelection();
            table.notifyListeners(SWT.Selection, new Event());
        }
        return index >= 0;
    }

    private int indexOf(ObjectId id) {
        for (int i = 0; i < rows.size(); i++) {
            if (java.util.Objects.equals(rows.get(i).id(), id)) {
                return i;
            }
        }
        return -1;
    }

    private void fill(int first) {
        table.setRedraw(false);
        try {
            table.setItemCount(rows.size());
            for (int i = first; i < rows.size(); i++) {
                fill(table.getItem(i), rows.get(i));
            }
        } finally {
            table.setRedraw(true);
        }
    }

    private void fill(TableItem item, HistoryRow row) {
        if (row.equals(item.getData())) {
            return;
        }
        item.setData(row);
        String refs = String.join(", ", row.refs().stream().map(RefLabel::label).toList());
        item.setText(MESSAGE, refs.isEmpty() ? row.title() : "[" + refs + "] " + row.title());
        item.setText(CHANGES, "");
        item.setText(AUTHOR, row.authorName());
        item.setText(DATE, row.isUncommitted() ? "" : date(row.when()));
        item.setText(COMMIT, row.shortId());
    }

    String date(Instant when) {
        return dates.format(when);
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index != MESSAGE || !(item.getData() instanceof HistoryRow row)) {
            return;
        }
        Rectangle area = item.getBounds(MESSAGE);
        Rectangle clip = event.gc.getClipping();
        event.gc.setClipping(area.intersection(clip));
        RowPainter.paint(event.gc, area, row);
        event.gc.setClipping(clip);
        summarise(item, row);
    }

    /** Only of rows that are seen is it asked what they changed: that takes a comparison. */
    private void summarise(TableItem item, HistoryRow row) {
        String summary = summaries.apply(row);
        if (!summary.equals(item.getText(CHANGES))) {
            item.setText(CHANGES, summary);
        }
    }
}
