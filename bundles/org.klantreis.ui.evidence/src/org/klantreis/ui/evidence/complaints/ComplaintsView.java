/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.complaints;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.evidence.rows.RowTable;
import org.klantreis.ui.evidence.trend.TrendChart;
import org.klantreis.ui.evidence.trend.TrendPoint;
import org.klantreis.ui.knowledge.heatmap.HeatMap;
import org.klantreis.ui.knowledge.results.Cells;
import org.klantreis.ui.knowledge.results.ResultFiles;
import org.klantreis.ui.knowledge.view.KnowledgeView;
import org.klantreis.ui.knowledge.view.Question;

/** When customers complained, about what, and each complaint: a trend by month, a heat map, and a list that follows both. */
public final class ComplaintsView extends KnowledgeView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.evidence.complaints";

    private static final int[] PERIODS = {0, 12, 24, 36};

    private Combo by;
    private Combo period;
    private TrendChart trend;
    private HeatMap heat;
    private Label summary;
    private RowTable list;
    private ComplaintCounts counts;
    private LocalDate from;
    private boolean showing;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(content);
        createFilters(content);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        SashForm pictures = new SashForm(sash, SWT.VERTICAL);
        trend = new TrendChart(pictures);
        trend.addSelectionListener(month -> {
            deselect();
            list(month, null);
        });
        heat = new HeatMap(pictures);
        heat.addSelectionListener(this::cellSelected);
        pictures.setWeights(42, 58);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 4).applyTo(right);
        summary = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
        list = new RowTable(right, ComplaintColumns.all(), Messages.ComplaintsView_list, this::show);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        sash.setWeights(58, 42);
        return content;
    }

    private void createFilters(Composite content) {
        Composite filters = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(filters);
        new Label(filters, SWT.NONE).setText(Messages.ComplaintsView_by);
        by = new Combo(filters, SWT.READ_ONLY | SWT.DROP_DOWN);
        for (About each : About.values()) {
            by.add(each.title());
        }
        by.select(0);
        new Label(filters, SWT.NONE).setText(Messages.ComplaintsView_period);
        period = new Combo(filters, SWT.READ_ONLY | SWT.DROP_DOWN);
        period.setItems(Messages.ComplaintsView_all, Messages.ComplaintsView_year, Messages.ComplaintsView_twoYears,
                Messages.ComplaintsView_threeYears);
        period.select(0);
        by.addListener(SWT.Selection, event -> {
            deselect();
            ask();
        });
        period.addListener(SWT.Selection, event -> ask());
    }

    private About chosen() {
        return About.values()[Math.max(0, by.getSelectionIndex())];
    }

    private void deselect() {
        showing = true;
        heat.select(null);
        showing = false;
    }

    /** The month that is selected in the heat map or the trend; null for none. */
    private YearMonth month() {
        Point cell = heat.selection();
        return cell != null && counts != null ? counts.months().get(cell.x) : trend.selection();
    }

    private ElementRef about() {
        Point cell = heat.selection();
        return cell == null || counts == null ? null : counts.row(cell.y);
    }

    @Override
    protected Question question() {
        About about = chosen();
        int months = PERIODS[Math.max(0, period.getSelectionIndex())];
        YearMonth month = month();
        ElementRef row = about();
        return (index, monitor) -> {
            LocalDate first = ComplaintQuestions.from(index, months);
            ComplaintCounts found = new ComplaintCounts(ComplaintQuestions.counts(index, about, first), about);
            String id = row == null ? "" : row.id();
            List<List<Object>> listed = ComplaintQuestions.list(index, about, first, month, id);
            Optional<QueryResult> ofRow = ComplaintQuestions.months(index, about, first, id);
            return () -> {
                show(found, first);
                if (found.count(month, row) == 0 && (month != null || row != null)) {
                    // What was selected is gone.
                    deselect();
                    trend.mark(null);
                    list(null, null);
                } else {
                    showTrend(ofRow, row);
                    showList(listed, month, row);
                }
            };
        };
    }

    private void show(ComplaintCounts found, LocalDate first) {
        counts = found;
        from = first;
        showing = true;
        showTrend(Optional.empty(), null);
        heat.setData(found.heat());
        showing = false;
    }

    private void cellSelected(Point cell) {
        if (showing || counts == null) {
            return;
        }
        if (cell == null) {
            trend.mark(null);
            list(null, null);
            return;
        }
        YearMonth month = counts.months().get(cell.x);
        trend.mark(month);
        list(month, counts.row(cell.y));
    }

    private void list(YearMonth month, ElementRef row) {
        About about = chosen();
        LocalDate first = from;
        askDetail((index, monitor) -> {
            String id = row == null ? "" : row.id();
            List<List<Object>> listed = ComplaintQuestions.list(index, about, first, month, id);
            Optional<QueryResult> months = ComplaintQuestions.months(index, about, first, id);
            return () -> {
                showTrend(months, row);
                trend.mark(month);
                showList(listed, month, row);
            };
        });
    }

    /** The trend is that of the row that is selected, as far as it is known, else that of all complaints. */
    private void showTrend(Optional<QueryResult> months, ElementRef row) {
        if (months.isPresent()) {
            List<TrendPoint> points = ComplaintCounts.trend(months.get());
            boolean interval = points.stream().anyMatch(point -> !Double.isNaN(point.high()));
            trend.show(NLS.bind(interval ? Messages.ComplaintsView_rowInterval : Messages.ComplaintsView_row, row.name()), points);
        } else {
            trend.show(NLS.bind(Messages.ComplaintsView_trend, counts.months().size()), counts.trend());
        }
    }

    private void showList(List<List<Object>> listed, YearMonth month, ElementRef row) {
        long of = counts.count(month, row);
        list.setRows(listed, of);
        List<String> sentence = new ArrayList<>();
        String number = Cells.text(of);
        if (row != null && month != null) {
            sentence.add(NLS.bind(Messages.ComplaintsView_cell, new Object[] {number, row.name(), ComplaintCounts.name(month)}));
        } else if (month != null) {
            sentence.add(NLS.bind(Messages.ComplaintsView_month, number, ComplaintCounts.name(month)));
        } else {
            sentence.add(of == 0 ? Messages.ComplaintsView_none : NLS.bind(Messages.ComplaintsView_total, number));
        }
        if (month == null && counts.undated() > 0) {
            sentence.add(NLS.bind(Messages.ComplaintsView_undated, counts.undated()));
        }
        summary.setText(String.join(" ", sentence).replace("&", "&&"));
        summary.getParent().layout(true);
    }

    @Override
    protected void copy() {
        list.copy();
    }

    @Override
    protected void export() {
        ResultFiles.export(getSite().getShell(), "complaints", list.result());
    }

    /** Returns the trend. */
    TrendChart trend() {
        return trend;
    }

    /** Returns the heat map. */
    HeatMap heat() {
        return heat;
    }

    /** Returns the list. */
    RowTable list() {
        return list;
    }

    /** Returns the line above the list. */
    Label summary() {
        return summary;
    }

    /** Returns the choice of what the rows of the heat map are. */
    Combo by() {
        return by;
    }

    /** Returns the choice of a period. */
    Combo period() {
        return period;
    }
}
