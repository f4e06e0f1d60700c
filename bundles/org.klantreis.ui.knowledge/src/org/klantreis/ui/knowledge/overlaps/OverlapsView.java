/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.overlaps;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.results.ResultFormat;
import org.klantreis.ui.commands.CopyText;
import org.klantreis.ui.knowledge.heatmap.HeatMap;
import org.klantreis.ui.knowledge.results.ResultFiles;
import org.klantreis.ui.knowledge.view.Forms;
import org.klantreis.ui.knowledge.view.KnowledgeView;
import org.klantreis.ui.knowledge.view.Question;

/** Which journeys overlap and by how much; and for a pair of them, side by side, what they share and what each has for itself. */
public final class OverlapsView extends KnowledgeView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.knowledge.overlaps";

    private static final String JOURNEYS = "MATCH (j:Journey {snapshot: $snapshot}) WHERE $form = '' OR j.form = $form"
            + " RETURN j ORDER BY j.name, j.id";

    private Combo measure;
    private Combo form;
    private HeatMap map;
    private Label summary;
    private PairTable onlyFirst;
    private PairTable shared;
    private PairTable onlySecond;
    private OverlapMatrix matrix;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(content);
        Composite filters = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(filters);
        new Label(filters, SWT.NONE).setText(Messages.OverlapsView_by);
        measure = new Combo(filters, SWT.READ_ONLY);
        for (Measure each : Measure.values()) {
            measure.add(each.title());
        }
        measure.select(0);
        measure.addListener(SWT.Selection, event -> showMatrix());
        form = Forms.create(filters);
        form.addListener(SWT.Selection, event -> ask());
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        map = new HeatMap(sash);
        map.addSelectionListener(this::cellSelected);
        createPair(sash);
        sash.setWeights(58, 42);
        return content;
    }

    private void createPair(Composite sash) {
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(4, 4).applyTo(right);
        summary = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(summary);
        onlyFirst = new PairTable(right, this::show);
        shared = new PairTable(right, this::show);
        onlySecond = new PairTable(right, this::show);
        for (PairTable table : List.of(onlyFirst, shared, onlySecond)) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        }
    }

    private Measure chosen() {
        return Measure.values()[Math.max(0, measure.getSelectionIndex())];
    }

    @Override
    protected Question question() {
        String inForm = Forms.value(form);
        return (index, monitor) -> {
            List<ElementRef> journeys = index.ask((knowledge, snapshot) -> knowledge.query(snapshot, JOURNEYS, Map.of("form",
                    inForm)))
                    .rows().stream().map(row -> (ElementRef) row.get(0)).toList();
            QueryResult overlaps = index.ask("journey-overlaps",
                    Map.of("form", inForm, "limit", String.valueOf(Integer.MAX_VALUE)));
            return () -> {
                matrix = new OverlapMatrix(journeys, overlaps);
                showMatrix();
            };
        };
    }

    private void showMatrix() {
        if (matrix != null) {
            map.setData(matrix.data(chosen()));
        }
    }

    private void cellSelected(Point cell) {
        if (matrix == null) {
            return;
        }
        if (cell == null || cell.x == cell.y) {
            summary.setText(Messages.OverlapsView_select);
            showPair(null);
            return;
        }
        Measure by = chosen();
        ElementRef first = matrix.journeys().get(cell.y);
        ElementRef second = matrix.journeys().get(cell.x);
        summary.setText(matrix.describe(cell.y, cell.x, by));
        summary.getParent().layout();
        askDetail((index, monitor) -> {
            Pair pair = index.look(monitor, project -> Pair.of(project, first, second, by));
            return () -> showPair(pair);
        });
    }

    private void showPair(Pair pair) {
        onlyFirst.show(pair == null ? Messages.OverlapsView_first : pair.first().name(), pair == null ? List.of()
                : pair.onlyFirst());
        shared.show(Messages.OverlapsView_shared, pair == null ? List.of() : pair.shared());
        onlySecond.show(pair == null ? Messages.OverlapsView_second : pair.second().name(),
                pair == null ? List.of() : pair.onlySecond());
        summary.getParent().layout(true);
    }

    @Override
    protected void copy() {
        if (matrix != null) {
            CopyText.copy(ResultFormat.TEXT.print(matrix.answer()));
        }
    }

    @Override
    protected void export() {
        if (matrix != null) {
            ResultFiles.export(getSite().getShell(), "overlaps", matrix.answer());
        }
    }

    /** Returns the heat map. */
    HeatMap map() {
        return map;
    }

    /** Returns the choice of a measure. */
    Combo measure() {
        return measure;
    }

    /** Returns what only the first journey has, what both have and what only the second has. */
    List<PairTable> pair() {
        return List.of(onlyFirst, shared, onlySecond);
    }
}
