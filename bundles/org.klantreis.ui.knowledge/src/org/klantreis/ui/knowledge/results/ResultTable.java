/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.commands.CopyText;

/**
 * A result as a table: rows are made when they come into sight, a click on a column's header sorts, the field above it filters,
 * and a
 * double-click shows the element under it.
 */
public final class ResultTable extends Composite {
    private static final int WIDEST = 320;
    private static final int NARROWEST = 60;
    private static final int MEASURED_ROWS = 40;

    private final Text filter;
    private final Label count;
    private final Table table;
    private final KindIcons icons;
    private final Consumer<ElementRef> show;
    private QueryResult result = new QueryResult(List.of(), List.of());
    private List<Integer> shownColumns = List.of();
    private Predicate<List<Object>> rowFilter = row -> true;
    private List<List<Object>> rows = List.of();
    private int sortColumn = -1;
    /** Where the mouse was pressed; null after a key was, since then Enter means the selected row. */
    private Point pressed;
    private boolean descending;

    /**
     * Makes it.
     *
     * @param parent where
     * @param show is called with the element that was double-clicked, or chosen with Enter
     */
    public ResultTable(Composite parent, Consumer<ElementRef> show) {
        super(parent, SWT.NONE);
        this.show = show;
        icons = new KindIcons(new LocalResourceManager(JFaceResources.getResources(), this));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(this);
        filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.ResultTable_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        count = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 120).applyTo(table);
        filter.addModifyListener(event -> refresh());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseDown, event -> pressed = new Point(event.x, event.y));
        table.addListener(SWT.DefaultSelection, event -> {
            if (pressed == null) {
                elementOfSelection();
            } else {
                elementAt(pressed);
            }
        });
        table.addListener(SWT.KeyDown, event -> {
            pressed = null;
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy();
            }
        });
        contextMenu();
    }

    /**
     * Shows a result.
     *
     * @param shown the result
     */
    public void setResult(QueryResult shown) {
        setResult(shown, List.of());
    }

    /**
     * Shows some columns of a result. Copy and export take all of it.
     *
     * @param shown the result
     * @param hidden the names of columns that are not shown
     */
    public void setResult(QueryResult shown, List<String> hidden) {
        boolean sameColumns = shown.columns().equals(result.columns()) && table.getColumnCount() > 0;
        result = shown;
        if (!sameColumns) {
            sortColumn = -1;
            shownColumns = new ArrayList<>();
            for (int i = 0; i < shown.columns().size(); i++) {
                if (!hidden.contains(shown.columns().get(i).name())) {
                    shownColumns.add(i);
                }
            }
            makeColumns();
        }
        refresh();
        if (!sameColumns) {
            sizeColumns();
        }
    }

    private void makeColumns() {
        table.setSortColumn(null);
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        for (int index : shownColumns) {
            Column described = result.columns().get(index);
            boolean numeric = described.isNumeric() || result.rows().stream().limit(MEASURED_ROWS).map(row -> row.get(index))
                    .anyMatch(Number.class::isInstance);
            TableColumn column = new TableColumn(table, numeric ? SWT.RIGHT : SWT.LEFT);
            column.setText(Headings.of(described));
            column.setToolTipText(Headings.tooltip(described));
            column.setMoveable(true);
            column.addListener(SWT.Selection, event -> sort(index, column));
        }
    }

    /** As wide as the widest of the first rows, within reason. */
    private void sizeColumns() {
        org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(table);
        gc.setFont(table.getFont());
        for (int i = 0; i < table.getColumnCount(); i++) {
            int index = shownColumns.get(i);
            int width = gc.textExtent(table.getColumn(i).getText()).x + 24;
            for (List<Object> row : rows.subList(0, Math.min(MEASURED_ROWS, rows.size()))) {
                Object cell = row.get(index);
                width = Math.max(width, gc.textExtent(Cells.text(cell)).x + (cell instanceof ElementRef ? 40 : 20));
            }
            table.getColumn(i).setWidth(Math.max(NARROWEST, Math.min(WIDEST, width)));
        }
        gc.dispose();
    }

    /**
     * Shows only some rows, besides what the user filters.
     *
     * @param accepted which
     */
    public void setRowFilter(Predicate<List<Object>> accepted) {
        rowFilter = accepted;
        refresh();
    }

    /** Returns the rows that are shown, in their order. */
    public List<List<Object>> rows() {
        return rows;
    }

    /** Returns the result that is shown. */
    public QueryResult result() {
        return result;
    }

    /** Returns what is shown now, in its order, as a result with all columns. */
    public QueryResult shownResult() {
        return new QueryResult(result.columns(), rows);
    }

    /** Returns the table. */
    public Table table() {
        return table;
    }

    /** Returns the field that filters. */
    public Text filterField() {
        return filter;
    }

    private void sort(int index, TableColumn column) {
        // The third click on a header gives the result's own order back.
        boolean same = sortColumn == index;
        sortColumn = same && descending ? -1 : index;
        descending = same && !descending;
        table.setSortColumn(sortColumn < 0 ? null : column);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        refresh();
    }

    private void refresh() {
        String wanted = filter.getText().trim().toLowerCase(Locale.getDefault());
        List<List<Object>> accepted = new ArrayList<>();
        for (List<Object> row : result.rows()) {
            if (rowFilter.test(row) && (wanted.isEmpty() || contains(row, wanted))) {
                accepted.add(row);
            }
        }
        if (sortColumn >= 0) {
            Comparator<Object> order = descending ? Comparator.nullsLast(Cells.ORDER.reversed()) : Cells.ORDER;
            accepted.sort(Comparator.comparing(row -> row.get(sortColumn), order));
        }
        rows = accepted;
        table.setItemCount(rows.size());
        table.clearAll();
        count.setText(NLS.bind(rows.size() == result.rows().size() ? Messages.ResultTable_rows : Messages.ResultTable_rowsOf,
                rows.size(),
                result.rows().size()));
        layout(new org.eclipse.swt.widgets.Control[] {count});
    }

    private boolean contains(List<Object> row, String wanted) {
        return shownColumns.stream().anyMatch(index -> Cells.text(row.get(index)).toLowerCase(Locale.getDefault())
                .contains(wanted));
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        List<Object> row = rows.get(table.indexOf(item));
        for (int i = 0; i < shownColumns.size(); i++) {
            Object cell = row.get(shownColumns.get(i));
            item.setText(i, Cells.text(cell));
            item.setImage(i, icons.of(cell));
        }
    }

    /** Copies the selected rows, or all, as text with tabs. */
    public void copy() {
        int[] selected = table.getSelectionIndices();
        List<List<Object>> copied = new ArrayList<>();
        for (int index : selected) {
            copied.add(rows.get(index));
        }
        String heads = shownColumns.stream().map(index -> result.columns().get(index).name()).collect(Collectors.joining("\t"));
        String text = (selected.length == 0 ? rows : copied).stream()
                .map(row -> shownColumns.stream().map(index -> Cells.text(row.get(index)).replaceAll("[\t\r\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining(System.lineSeparator(), heads + System.lineSeparator(), System.lineSeparator()));
        CopyText.copy(text);
    }

    private void elementAt(Point point) {
        TableItem item = table.getItem(point);
        if (item == null) {
            return;
        }
        List<Object> row = rows.get(table.indexOf(item));
        for (int i = 0; i < shownColumns.size(); i++) {
            if (item.getBounds(i).contains(point) && row.get(shownColumns.get(i)) instanceof ElementRef element) {
                show.accept(element);
                return;
            }
        }
        first(row);
    }

    private void elementOfSelection() {
        if (table.getSelectionIndex() >= 0) {
            first(rows.get(table.getSelectionIndex()));
        }
    }

    /** Where no element is pointed at, the smallest one of the row is meant: a step rather than its journey. */
    private void first(List<Object> row) {
        List<ElementRef> elements = elements(row);
        elements.stream().filter(element -> element.kind().equals("Step")).findFirst()
                .or(() -> elements.stream().findFirst()).ifPresent(show);
    }

    private static List<ElementRef> elements(List<Object> row) {
        List<ElementRef> elements = new ArrayList<>();
        for (Object cell : row) {
            if (cell instanceof List<?> cells) {
                cells.stream().filter(ElementRef.class::isInstance).map(ElementRef.class::cast).forEach(elements::add);
            } else if (cell instanceof ElementRef element) {
                elements.add(element);
            }
        }
        return elements.stream().distinct().toList();
    }

    private void contextMenu() {
        Menu menu = new Menu(table);
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                item.dispose();
            }
            if (table.getSelectionIndex() >= 0) {
                for (ElementRef element : elements(rows.get(table.getSelectionIndex())).stream().limit(12).toList()) {
                    MenuItem item = new MenuItem(menu, SWT.PUSH);
                    item.setText(NLS.bind(Messages.ResultTable_show, element.name().replace("&", "&&")));
                    item.setImage(icons.of(element));
                    item.addListener(SWT.Selection, chosen -> show.accept(element));
                }
                if (menu.getItemCount() > 0) {
                    new MenuItem(menu, SWT.SEPARATOR);
                }
            }
            MenuItem copy = new MenuItem(menu, SWT.PUSH);
            copy.setText(Messages.ResultTable_copy);
            copy.addListener(SWT.Selection, chosen -> copy());
            MenuItem export = new MenuItem(menu, SWT.PUSH);
            export.setText(Messages.ResultTable_export);
            export.addListener(SWT.Selection, chosen -> ResultFiles.export(getShell(), "result", shownResult()));
        });
        table.setMenu(menu);
    }
}
