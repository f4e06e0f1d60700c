/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.rows;

import java.text.NumberFormat;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.commands.CopyText;
import org.klantreis.ui.knowledge.results.Cells;
import org.klantreis.ui.knowledge.results.KindIcons;

/**
 * A table of many rows, of which the first {@value #PAGE} are made and more when they are asked for, so that ten thousand do not
 * stop anybody. All rows are filtered, sorted, copied and exported. A click on a heading sorts; a double click or Enter shows the
 * row's element.
 */
public final class RowTable extends Composite {
    /** How many rows are made at a time. */
    public static final int PAGE = 400;
    private static final int MEASURED = 60;
    private static final int WIDEST = 260;
    private static final int NARROWEST = 56;

    private final List<RowColumn> columns;
    private final Text filter;
    private final Link count;
    private final Table table;
    private final KindIcons icons;
    private final RowElements elements;
    private List<List<Object>> all = List.of();
    private List<List<Object>> rows = List.of();
    private Predicate<List<Object>> accepted = row -> true;
    private long total;
    private int limit = PAGE;
    private int sorted = -1;
    private boolean descending;
    private boolean sized;

    /**
     * Makes it, without rows.
     *
     * @param parent where
     * @param columns its columns
     * @param name what its rows are, for those who cannot see it
     * @param show takes the element of a row that was double-clicked or chosen with Enter
     */
    public RowTable(Composite parent, List<RowColumn> columns, String name, Consumer<ElementRef> show) {
        super(parent, SWT.NONE);
        this.columns = List.copyOf(columns);
        icons = new KindIcons(new LocalResourceManager(JFaceResources.getResources(), this));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(this);
        filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.RowTable_filter);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(filter);
        count = new Link(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        table = new Table(this, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 80).applyTo(table);
        AccessibleName.give(table, name);
        for (int i = 0; i < this.columns.size(); i++) {
            create(i);
        }
        filter.addModifyListener(event -> again());
        count.addListener(SWT.Selection, event -> {
            limit += PAGE;
            fill();
        });
        elements = new RowElements(table, icons, this::row, this::copy, show);
        elements.install();
        tell();
    }

    private void create(int index) {
        RowColumn described = columns.get(index);
        TableColumn column = new TableColumn(table, described.numeric() ? SWT.RIGHT : SWT.LEFT);
        column.setText(described.heading());
        column.setToolTipText(described.hint());
        column.setMoveable(true);
        column.setWidth(NARROWEST);
        column.addListener(SWT.Selection, event -> sort(index, column));
    }

    /**
     * Shows rows.
     *
     * @param shown the rows; a cell for each column, as in a {@link QueryResult}
     * @param of how many there are in all, where not all of them were asked for
     */
    public void setRows(List<List<Object>> shown, long of) {
        all = shown;
        total = Math.max(of, shown.size());
        again();
        if (!sized && !all.isEmpty()) {
            sized = true;
            size();
        }
    }

    /**
     * Says what happens when a row is chosen and no element of it is pointed at, instead of showing its first one.
     *
     * @param opener takes the row
     */
    public void setOpener(Consumer<List<Object>> opener) {
        elements.setOpener(opener);
    }

    /**
     * Shows only some rows, besides what the user filters.
     *
     * @param wanted which
     */
    public void setRowFilter(Predicate<List<Object>> wanted) {
        accepted = wanted;
        again();
    }

    private void again() {
        limit = PAGE;
        String wanted = filter.getText().trim().toLowerCase(Locale.getDefault());
        List<List<Object>> found = new ArrayList<>();
        for (List<Object> row : all) {
            if (accepted.test(row) && (wanted.isEmpty() || contains(row, wanted))) {
                found.add(row);
            }
        }
        if (sorted >= 0) {
            Comparator<Object> order = descending ? Comparator.nullsLast(Cells.ORDER.reversed()) : Cells.ORDER;
            found.sort(Comparator.comparing(row -> row.get(sorted), order));
        }
        rows = found;
        table.setRedraw(false);
        table.removeAll();
        table.setRedraw(true);
        fill();
    }

    /** Numbers are not looked through: nobody looks for them so, and there are many. */
    private boolean contains(List<Object> row, String wanted) {
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).numeric() && Cells.text(row.get(i)).toLowerCase(Locale.getDefault()).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private void fill() {
        table.setRedraw(false);
        for (int i = table.getItemCount(); i < Math.min(limit, rows.size()); i++) {
            TableItem item = new TableItem(table, SWT.NONE);
            for (int c = 0; c < columns.size(); c++) {
                Object cell = rows.get(i).get(c);
                item.setText(c, Cells.text(cell).replaceAll("\\s+", " "));
                if (cell instanceof ElementRef) {
                    item.setImage(c, icons.of(cell));
                }
            }
        }
        table.setRedraw(true);
        tell();
    }

    private void tell() {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        int made = table.getItemCount();
        boolean filtered = rows.size() < all.size();
        long of = filtered ? rows.size() : total;
        String text = made == of ? NLS.bind(Messages.RowTable_rows, numbers.format(of))
                : NLS.bind(Messages.RowTable_rowsOf, numbers.format(made), numbers.format(of));
        if (made < rows.size()) {
            text += " <a>" + NLS.bind(Messages.RowTable_more, Math.min(PAGE, rows.size() - made)) + "</a>";
        } else if (!filtered && made < total) {
            text += ". " + Messages.RowTable_narrow;
        }
        count.setText(text);
        layout(new org.eclipse.swt.widgets.Control[] {count});
    }

    private void sort(int index, TableColumn column) {
        // Numbers are looked at from the largest; the third click gives the rows' own order back.
        boolean first = sorted != index;
        boolean begin = columns.get(index).numeric();
        boolean last = !first && descending != begin;
        descending = first == begin;
        sorted = last ? -1 : index;
        table.setSortColumn(sorted < 0 ? null : column);
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        again();
    }

    private void size() {
        org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(table);
        gc.setFont(table.getFont());
        for (int i = 0; i < table.getColumnCount(); i++) {
            int width = gc.textExtent(table.getColumn(i).getText()).x + 26;
            for (List<Object> row : all.subList(0, Math.min(MEASURED, all.size()))) {
                width = Math.max(width, gc.textExtent(Cells.text(row.get(i))).x + (row.get(i) instanceof ElementRef ? 42 : 22));
            }
            table.getColumn(i).setWidth(Math.max(NARROWEST, Math.min(WIDEST, width)));
        }
        gc.dispose();
    }

    private List<Object> row(int index) {
        return rows.get(index);
    }

    /** Returns all rows that the filters let through, in the order that is shown; also those that were not made yet. */
    public List<List<Object>> rows() {
        return rows;
    }

    /** Returns the same as a result, for files. */
    public QueryResult result() {
        return new QueryResult(columns.stream().map(column -> Column.named(column.name())).toList(), rows);
    }

    /** Copies the selected rows, or all, as text with tabs. */
    public void copy() {
        List<List<Object>> copied = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            copied.add(rows.get(index));
        }
        String head = columns.stream().map(RowColumn::heading).collect(Collectors.joining("\t"));
        String text = (copied.isEmpty() ? rows : copied).stream()
                .map(row -> row.stream().map(cell -> Cells.text(cell).replaceAll("[\t\r\n]+", " ")).collect(Collectors.joining("\t")))
                .collect(Collectors.joining(System.lineSeparator(), head + System.lineSeparator(), System.lineSeparator()));
        CopyText.copy(text);
    }

    /** Returns the table. */
    public Table table() {
        return table;
    }

    /** Returns the field that filters. */
    public Text filterField() {
        return filter;
    }

    /** Returns the line that says how many rows are shown. */
    public Link count() {
        return count;
    }
}
