/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.handoffs;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.heatmap.HeatMap;
import org.klantreis.ui.knowledge.results.ResultFiles;
import org.klantreis.ui.knowledge.results.ResultTable;
import org.klantreis.ui.knowledge.view.Forms;
import org.klantreis.ui.knowledge.view.JourneyChoice;
import org.klantreis.ui.knowledge.view.KnowledgeView;
import org.klantreis.ui.knowledge.view.Question;

/** Where work changes hands: how often from each silo to each other, and each handoff with its wait and cause. */
public final class HandoffsView extends KnowledgeView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.knowledge.handoffs";

    private static final String ALL = String.valueOf(Integer.MAX_VALUE);
    private static final List<String> HIDDEN = List.of("activity", "crossSilo", "share", "after");

    private JourneyChoice journey;
    private Combo form;
    private Button within;
    private HeatMap map;
    private Label summary;
    private ResultTable list;
    private HandoffMatrix matrix;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(content);
        createFilters(content);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        map = new HeatMap(sash);
        map.addSelectionListener(this::cellSelected);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 4).applyTo(right);
        summary = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
        list = new ResultTable(right, this::show);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        sash.setWeights(55, 45);
        return content;
    }

    private void createFilters(Composite content) {
        Composite filters = new Composite(content, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        filters.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        journey = new JourneyChoice(filters);
        journey.combo().setLayoutData(new RowData(240, SWT.DEFAULT));
        form = Forms.create(filters);
        within = new Button(filters, SWT.CHECK);
        within.setText(Messages.HandoffsView_within);
        journey.combo().addListener(SWT.Selection, event -> {
            form.setEnabled(journey.value().isEmpty());
            ask();
        });
        form.addListener(SWT.Selection, event -> ask());
        within.addListener(SWT.Selection, event -> ask());
    }

    @Override
    protected Question question() {
        String chosen = journey.value();
        String inForm = Forms.value(form);
        boolean all = within.getSelection();
        return (index, monitor) -> {
            List<ElementRef> journeys = JourneyChoice.find(index);
            QueryResult silos = index.ask("handoff-matrix",
                    Map.of("journey", chosen, "form", inForm, "within", Boolean.toString(all)));
            QueryResult handoffs = index.ask("handoffs", Map.of("journey", chosen, "form", inForm, "limit", ALL));
            int cross = handoffs.index("crossSilo");
            QueryResult listed = new QueryResult(handoffs.columns(), all ? handoffs.rows()
                    : handoffs.rows().stream().filter(row -> Boolean.TRUE.equals(row.get(cross))).toList());
            return () -> show(journeys, new HandoffMatrix(silos), listed);
        };
    }

    private void show(List<ElementRef> journeys, HandoffMatrix silos, QueryResult handoffs) {
        journey.setJourneys(journeys);
        matrix = silos;
        list.setResult(HandoffColumns.ordered(handoffs), HIDDEN);
        map.setData(silos.data());
    }

    private void cellSelected(Point cell) {
        if (matrix == null) {
            return;
        }
        if (cell == null) {
            summary.setText(matrix.total());
            list.setRowFilter(row -> true);
        } else {
            ElementRef from = matrix.silos().get(cell.y);
            ElementRef to = matrix.silos().get(cell.x);
            int fromSilo = list.result().index("fromSilo");
            int toSilo = list.result().index("toSilo");
            summary.setText(matrix.describe(cell.y, cell.x));
            list.setRowFilter(row -> from.equals(row.get(fromSilo)) && to.equals(row.get(toSilo)));
        }
        summary.getParent().layout(true);
    }

    @Override
    protected void copy() {
        list.copy();
    }

    @Override
    protected void export() {
        ResultFiles.export(getSite().getShell(), "handoffs", list.shownResult());
    }

    /** Returns the heat map. */
    HeatMap map() {
        return map;
    }

    /** Returns the list. */
    ResultTable list() {
        return list;
    }

    /** Returns the line above the list. */
    Label summary() {
        return summary;
    }

    /** Returns the choice of a form. */
    Combo form() {
        return form;
    }

    /** Returns the choice of a journey. */
    JourneyChoice journey() {
        return journey;
    }
}
