/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.evidence.Pictures;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.trend.TrendPoint;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The complaints view counts what is in the books, and leads from a month and a cell to the complaints behind it. */
@ExtendWith(CleanWorkbench.class)
class ComplaintsViewTest {
    private ExampleProject example;
    private ComplaintsView view;

    @BeforeEach
    void open() throws Exception {
        TestKnowledge.use();
        example = ExampleProject.havenbank();
        view = TestKnowledge.open(ComplaintsView.class, ComplaintsView.ID);
    }

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
    }

    private long inModel() throws Exception {
        return example.landscape().model().documents().stream().filter(org.klantreis.model.ComplaintBook.class::isInstance)
                .mapToLong(book -> ((org.klantreis.model.ComplaintBook) book).getComplaints().size()).sum();
    }

    private void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        TestKnowledge.settle();
    }

    private void click(org.eclipse.swt.widgets.Control control, Rectangle place) {
        Event click = new Event();
        click.x = place.x + place.width / 2;
        click.y = place.y + place.height / 2;
        click.button = 1;
        control.notifyListeners(SWT.MouseDown, click);
        TestKnowledge.settle();
    }

    private long trendSum() {
        return view.trend().points().stream().mapToLong(TrendPoint::count).sum();
    }

    @Test
    void countsAllComplaintsByMonth() throws Exception {
        assertThat(view.showsContent()).isTrue();
        assertThat(trendSum()).isEqualTo(inModel()).isPositive();
        assertThat(view.list().rows()).hasSize((int) inModel());
        assertThat(view.summary().getText()).contains(String.valueOf(inModel()));
        assertThat(view.heat().data().columns()).hasSameSizeAs(view.trend().points());
        Pictures.take(view, "complaints");
    }

    @Test
    void aMonthAndACellShowTheComplaintsBehindThem() {
        int busiest = 0;
        for (int i = 0; i < view.trend().points().size(); i++) {
            busiest = view.trend().points().get(i).count() > view.trend().points().get(busiest).count() ? i : busiest;
        }
        TrendPoint most = view.trend().points().get(busiest);
        click(view.trend(), view.trend().bounds(busiest));
        assertThat(view.list().rows()).hasSize((int) most.count());
        assertThat(view.list().rows()).allMatch(row -> YearMonth.from((java.time.LocalDate) row.get(1)).equals(most.month()));
        Point cell = firstCell();
        click(view.heat(), view.heat().bounds(cell.y, cell.x));
        assertThat(view.list().rows()).hasSize((int) view.heat().data().values()[cell.y][cell.x]);
        assertThat(view.trend().selection()).isNotNull();
        double[] row = view.heat().data().values()[cell.y];
        assertThat(trendSum()).as("the trend is that of the row").isEqualTo((long) java.util.Arrays.stream(row)
                .filter(value -> !Double.isNaN(value)).sum());
        assertThat(view.trend().points()).anyMatch(point -> point.high() > point.count() && point.low() < point.count());
        assertThat(view.summary().getText()).contains(view.heat().data().rows().get(cell.y));
        Pictures.take(view, "complaints-cell");
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        view.heat().notifyListeners(SWT.KeyDown, escape);
        TestKnowledge.settle();
        assertThat(view.list().rows()).hasSize((int) trendSum());
    }

    /** The first cell of a touchpoint of which is known how many customers meet it. */
    private Point firstCell() {
        int row = view.heat().data().rows().indexOf("Account statement");
        double[] values = view.heat().data().values()[row];
        for (int column = 0; column < values.length; column++) {
            if (!Double.isNaN(values[column])) {
                return new Point(column, row);
            }
        }
        throw new AssertionError("The row is empty");
    }

    @Test
    void countsByUnitAndInTheLastYear() {
        long all = trendSum();
        choose(view.by(), 1);
        assertThat(view.heat().data().rowTitle()).isEqualTo("Unit");
        assertThat(view.heat().data().rows()).contains("Claims Handling", "Member Line");
        assertThat(trendSum()).isEqualTo(all);
        choose(view.period(), 1);
        assertThat(view.trend().points()).hasSize(12);
        assertThat(trendSum()).isLessThan(all).isPositive();
        assertThat(view.list().rows()).hasSize((int) trendSum());
    }

    @Test
    void aDoubleClickOpensTheComplaint() {
        Table table = view.list().table();
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        EventLoop.flush();
        assertThat(view.getSite().getPage().getActiveEditor()).isNotNull();
        assertThat(view.getSite().getPage().getActiveEditor().getEditorInput().getName()).endsWith(".complaints");
    }
}
