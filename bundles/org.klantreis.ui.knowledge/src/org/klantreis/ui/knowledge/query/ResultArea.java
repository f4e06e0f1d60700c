/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.chart.Chart;
import org.klantreis.ui.knowledge.chart.ChartData;
import org.klantreis.ui.knowledge.graph.Graph;
import org.klantreis.ui.knowledge.graph.GraphCanvas;
import org.klantreis.ui.knowledge.graph.GraphEdge;
import org.klantreis.ui.knowledge.graph.GraphNode;
import org.klantreis.ui.knowledge.results.Cells;
import org.klantreis.ui.knowledge.results.Headings;
import org.klantreis.ui.knowledge.results.KindIcons;
import org.klantreis.ui.knowledge.results.ResultTable;

/** The answer of a query as a table, as a graph of its elements and as a chart of one of its columns. */
final class ResultArea extends Composite {
    /** More nodes than this are no picture any more. */
    static final int MOST_NODES = 150;

    private final CTabFolder tabs;
    private final ResultTable table;
    private final GraphCanvas canvas;
    private final Label graphNote;
    private final Combo value;
    private final Combo kind;
    private final Chart chart;
    private final Consumer<List<String>> wantsGraph;
    private QueryResult result = new QueryResult(List.of(), List.of());
    private List<Integer> numeric = List.of();
    private boolean graphShown;

    /** Makes it; {@code wantsGraph} takes the ids of elements whose relationships are to be found. */
    ResultArea(Composite parent, Consumer<ElementRef> show, Consumer<List<String>> wantsGraph) {
        super(parent, SWT.NONE);
        this.wantsGraph = wantsGraph;
        GridLayoutFactory.fillDefaults().applyTo(this);
        tabs = new CTabFolder(this, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        table = new ResultTable(tabs, show);
        item(Messages.ResultArea_table, table);
        Composite graph = page();
        graphNote = new Label(graph, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(graphNote);
        canvas = new GraphCanvas(graph, show);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(canvas);
        item(Messages.ResultArea_graph, graph);
        Composite charts = page();
        Composite choice = new Composite(charts, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choice);
        value = new Combo(choice, SWT.READ_ONLY);
        value.setToolTipText(Messages.ResultArea_value);
        kind = new Combo(choice, SWT.READ_ONLY);
        kind.setItems(Messages.ResultArea_bars, Messages.ResultArea_line);
        kind.select(0);
        chart = new Chart(charts);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(chart);
        item(Messages.ResultArea_chart, charts);
        value.addListener(SWT.Selection, event -> showChart());
        kind.addListener(SWT.Selection, event -> showChart());
        tabs.addListener(SWT.Selection, event -> tabSelected());
        tabs.setSelection(0);
    }

    private Composite page() {
        Composite page = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 2).spacing(2, 2).applyTo(page);
        return page;
    }

    private void item(String text, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(text);
        item.setControl(control);
    }

    void show(QueryResult shown) {
        result = shown;
        table.setResult(shown);
        graphShown = false;
        numeric = new ArrayList<>();
        for (int i = 0; i < shown.columns().size(); i++) {
            int index = i;
            if (shown.rows().stream().anyMatch(row -> row.get(index) instanceof Number)) {
                numeric.add(i);
            }
        }
        String before = value.getText();
        value.setItems(numeric.stream().map(index -> Headings.of(shown.columns().get(index))).toArray(String[]::new));
        value.select(Math.max(0, value.indexOf(before)));
        value.getParent().layout();
        showChart();
        tabSelected();
    }

    private void tabSelected() {
        if (tabs.getSelectionIndex() == 1 && !graphShown) {
            graphShown = true;
            Set<ElementRef> elements = elements();
            graphNote.setText(elements.isEmpty() ? Messages.ResultArea_noElements : elements.size() > MOST_NODES
                    ? org.eclipse.osgi.util.NLS.bind(Messages.ResultArea_most, MOST_NODES, elements.size()) : "");
            ((org.eclipse.swt.layout.GridData) graphNote.getLayoutData()).exclude = graphNote.getText().isEmpty();
            graphNote.getParent().layout();
            wantsGraph.accept(elements.stream().limit(MOST_NODES).map(ElementRef::id).toList());
        }
    }

    /** Draws the elements with their relationships: rows of from, type and to. */
    void showGraph(QueryResult relationships) {
        List<GraphNode> nodes = elements().stream().limit(MOST_NODES).map(element -> new GraphNode(element,
                KindIcons.name(element.kind()), 0, element.kind(), null, KindIcons.name(element.kind()) + " " + element.name()))
                        .toList();
        List<GraphEdge> edges = relationships.rows().stream().map(row -> new GraphEdge((String) row.get(0), (String) row.get(2),
                (String) row.get(1), 0, false, (String) row.get(1))).toList();
        canvas.setGraph(new Graph(nodes, edges));
    }

    private Set<ElementRef> elements() {
        Set<ElementRef> elements = new LinkedHashSet<>();
        result.rows().forEach(row -> row.forEach(cell -> collect(cell, elements)));
        return elements;
    }

    private static void collect(Object cell, Set<ElementRef> elements) {
        if (cell instanceof ElementRef element) {
            elements.add(element);
        } else if (cell instanceof List<?> cells) {
            cells.forEach(each -> collect(each, elements));
        }
    }

    private void showChart() {
        if (value.getSelectionIndex() < 0) {
            chart.setData(new ChartData(Messages.ResultArea_noNumbers, List.of(), List.of()), false);
            return;
        }
        int index = numeric.get(value.getSelectionIndex());
        Column column = result.columns().get(index);
        List<String> labels = result.rows().stream().map(this::label).toList();
        List<Double> values = result.rows().stream()
                .map(row -> row.get(index) instanceof Number number ? number.doubleValue() : Double.NaN).toList();
        chart.setData(new ChartData(Headings.of(column), labels, values), kind.getSelectionIndex() == 1);
    }

    /** The first two cells that are no number name a row. */
    private String label(List<Object> row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.size() && parts.size() < 2; i++) {
            if (!numeric.contains(i) && !(row.get(i) instanceof List) && !Cells.text(row.get(i)).isEmpty()) {
                parts.add(Cells.text(row.get(i)));
            }
        }
        return String.join(", ", parts);
    }

    QueryResult result() {
        return result;
    }

    ResultTable table() {
        return table;
    }

    GraphCanvas canvas() {
        return canvas;
    }

    Chart chart() {
        return chart;
    }

    /** Shows a tab, as a user does: the table, the graph or the chart. */
    void selectTab(int index) {
        tabs.setSelection(index);
        tabSelected();
    }

    int tab() {
        return tabs.getSelectionIndex();
    }
}
