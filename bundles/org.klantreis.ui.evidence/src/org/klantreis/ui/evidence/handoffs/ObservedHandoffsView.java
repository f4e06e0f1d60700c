/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.evidence.filters.EvidenceFilters;
import org.klantreis.ui.evidence.filters.EvidenceFollower;
import org.klantreis.ui.evidence.filters.EvidenceLink;
import org.klantreis.ui.evidence.filters.FilterState;
import org.klantreis.ui.evidence.filters.LogChoice;
import org.klantreis.ui.evidence.rows.AccessibleName;
import org.klantreis.ui.evidence.rows.RowTable;
import org.klantreis.ui.knowledge.heatmap.HeatMap;
import org.klantreis.ui.knowledge.heatmap.HeatMapData;
import org.klantreis.ui.knowledge.results.ResultFiles;
import org.klantreis.ui.knowledge.view.KnowledgeView;
import org.klantreis.ui.knowledge.view.Question;

/** Between which units cases really change hands and how long they wait, beside what the journeys say. */
public final class ObservedHandoffsView extends KnowledgeView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.evidence.handoffs";

    private final EvidenceFollower evidence = new EvidenceFollower(this::ask);
    private EvidenceFilters filters;
    private Button crossSilo;
    private Combo measure;
    private Link summary;
    private HeatMap map;
    private RowTable list;
    private HandoffAnswer answer;
    private PairMatrix matrix;
    private Map<List<Object>, HandoffPair> pairs = new IdentityHashMap<>();

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(content);
        filters = new EvidenceFilters(content, true, this::ask);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        crossSilo = new Button(filters, SWT.CHECK);
        crossSilo.setText(Messages.ObservedHandoffsView_crossSilo);
        crossSilo.addListener(SWT.Selection, event -> ask());
        measure = new Combo(filters, SWT.READ_ONLY | SWT.DROP_DOWN);
        measure.setToolTipText(Messages.ObservedHandoffsView_measure);
        AccessibleName.give(measure, Messages.ObservedHandoffsView_measure);
        for (PairMeasure each : PairMeasure.values()) {
            measure.add(each.title());
        }
        measure.select(0);
        measure.addListener(SWT.Selection, event -> showMatrix());
        summary = new Link(content, SWT.WRAP);
        summary.addListener(SWT.Selection, event -> EvidenceLink.follow(event.text, getSite().getPage(),
                answer == null ? null : answer.choices(), evidence));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        map = new HeatMap(sash);
        map.addSelectionListener(this::cellSelected);
        list = new RowTable(sash, HandoffPairs.columns(), Messages.ObservedHandoffsView_list, this::show);
        list.setOpener(this::open);
        sash.setWeights(42, 58);
        return content;
    }

    @Override
    protected void landscapeChanged() {
        answer = null;
        filters.clear();
        evidence.follow(index());
    }

    @Override
    protected Question question() {
        FilterState filter = filters.state();
        boolean onlyCross = crossSilo.getSelection();
        return (index, monitor) -> {
            HandoffAnswer found = HandoffAnswer.ask(index, filter, onlyCross);
            PairMatrix cells = new PairMatrix(found.pairs());
            return () -> show(found, cells);
        };
    }

    private void show(HandoffAnswer found, PairMatrix cells) {
        answer = found;
        matrix = cells;
        filters.show(found.choices());
        String text = found.choices().isLoaded() ? HandoffSummary.of(found).replace("&", "&&").replace("<", "\u2039")
                : EvidenceLink.sentence(found.choices(), evidence);
        summary.setText(text);
        summary.getParent().layout(true);
        showMatrix();
    }

    private PairMeasure chosen() {
        return PairMeasure.values()[Math.max(0, measure.getSelectionIndex())];
    }

    private void showMatrix() {
        // Whether a cell is still selected is told to the listener, which fills the list.
        map.setData(matrix == null ? HeatMapData.EMPTY : matrix.data(chosen()));
    }

    private void cellSelected(Point cell) {
        if (answer == null) {
            return;
        }
        HandoffPair selected = cell == null ? null : matrix.pair(cell.y, cell.x);
        List<HandoffPair> shown = cell == null ? answer.pairs() : selected == null ? List.of() : List.of(selected);
        Map<List<Object>, HandoffPair> byRow = new IdentityHashMap<>();
        List<List<Object>> rows = new ArrayList<>();
        for (HandoffPair pair : shown) {
            List<Object> row = HandoffPairs.row(pair);
            byRow.put(row, pair);
            rows.add(row);
        }
        pairs = byRow;
        list.setRows(rows, rows.size());
    }

    /** To the step where the work arrives, else to the touchpoint that is met there, else to the unit that takes it on. */
    private void open(List<Object> row) {
        HandoffPair pair = pairs.get(row);
        if (pair == null) {
            return;
        } else if (!pair.steps().isEmpty()) {
            show(pair.steps().get(0));
            return;
        }
        LogChoice log = answer.choices().chosen();
        askDetail((index, monitor) -> {
            Optional<ElementRef> touchpoint = PairTarget.touchpoint(index, log.log().id(), log.data(), pair);
            return () -> touchpoint.or(() -> Optional.ofNullable(pair.toUnit())).or(() -> Optional.ofNullable(pair.fromUnit()))
                    .ifPresentOrElse(this::show, () -> getViewSite().getActionBars().getStatusLineManager()
                            .setErrorMessage(Messages.ObservedHandoffsView_unlinked));
        });
    }

    @Override
    protected void copy() {
        list.copy();
    }

    @Override
    protected void export() {
        ResultFiles.export(getSite().getShell(), "observed-handoffs", list.result());
    }

    @Override
    public void dispose() {
        evidence.stop();
        super.dispose();
    }

    /** Returns the filters. */
    EvidenceFilters filters() {
        return filters;
    }

    /** Returns the line above. */
    Link summary() {
        return summary;
    }

    /** Returns the heat map. */
    HeatMap map() {
        return map;
    }

    /** Returns the table. */
    RowTable list() {
        return list;
    }

    /** Returns the choice of what the heat map shows. */
    Combo measure() {
        return measure;
    }

    /** Returns the choice of pairs between silos only. */
    Button crossSilo() {
        return crossSilo;
    }
}
