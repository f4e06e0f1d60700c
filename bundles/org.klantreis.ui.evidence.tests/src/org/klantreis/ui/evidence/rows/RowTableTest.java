/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.testing.EventLoop;

/** The table stays fluid with ten thousand rows: it makes some, and sorts, filters and counts all. */
class RowTableTest {
    private static final int MANY = 10_000;

    private final List<ElementRef> shown = new ArrayList<>();
    private Shell shell;
    private RowTable table;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        table = new RowTable(shell, List.of(RowColumn.text("unit", "Unit"), RowColumn.number("count", "Count", null),
                RowColumn.text("step", "Step")), "Units", shown::add);
        shell.setSize(600, 400);
        shell.open();
        EventLoop.flush();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static List<List<Object>> rows(int count) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Arrays.asList("Unit " + i, (long) (i * 7919 % count), i % 2 == 0 ? new ElementRef("s" + i, "Step", "Step " + i) : null));
        }
        return rows;
    }

    @Test
    void makesSomeRowsAndMoreWhenAsked() {
        table.setRows(rows(MANY), MANY);
        EventLoop.flush();
        assertThat(table.table().getItemCount()).isEqualTo(RowTable.PAGE);
        assertThat(table.count().getText()).contains("400 of 10,000 rows").contains("<a>Show 400 more</a>");
        table.count().notifyListeners(SWT.Selection, new Event());
        assertThat(table.table().getItemCount()).isEqualTo(2 * RowTable.PAGE);
        assertThat(table.table().getItem(RowTable.PAGE).getText(0)).isEqualTo("Unit 400");
    }

    @Test
    void sortsAndFiltersAllRows() {
        table.setRows(rows(MANY), MANY);
        table.table().getColumn(1).notifyListeners(SWT.Selection, new Event());
        EventLoop.flush();
        assertThat(table.table().getItem(0).getText(1)).as("the largest first").isEqualTo("9999");
        table.table().getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertThat(table.table().getItem(0).getText(1)).isEqualTo("0");
        table.table().getColumn(1).notifyListeners(SWT.Selection, new Event());
        assertThat(table.table().getItem(0).getText(0)).as("their own order again").isEqualTo("Unit 0");
        table.filterField().setText("unit 999");
        EventLoop.flush();
        assertThat(table.rows()).hasSize(11);
        assertThat(table.count().getText()).isEqualTo("11 rows");
        table.filterField().setText("");
        table.setRows(rows(3), 3);
        assertThat(table.table().getItemCount()).isEqualTo(3);
    }

    @Test
    void saysThatThereAreMoreThanWereAskedFor() {
        table.setRows(rows(3), 50);
        assertThat(table.count().getText()).contains("3 of 50 rows").contains("Narrow");
    }

    @Test
    void aDoubleClickShowsTheElementOfTheRow() {
        table.setRows(rows(3), 3);
        table.table().setSelection(2);
        table.table().notifyListeners(SWT.DefaultSelection, new Event());
        assertThat(shown).containsExactly(new ElementRef("s2", "Step", "Step 2"));
        table.table().setSelection(1);
        table.table().notifyListeners(SWT.DefaultSelection, new Event());
        assertThat(shown).hasSize(1);
    }
}
