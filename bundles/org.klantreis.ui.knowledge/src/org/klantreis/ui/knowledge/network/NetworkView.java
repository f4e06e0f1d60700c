/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.network;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.results.ResultFormat;
import org.klantreis.model.measures.Silos;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.commands.CopyText;
import org.klantreis.ui.knowledge.graph.Graph;
import org.klantreis.ui.knowledge.graph.GraphCanvas;
import org.klantreis.ui.knowledge.results.ResultFiles;
import org.klantreis.ui.knowledge.view.Forms;
import org.klantreis.ui.knowledge.view.JourneyChoice;
import org.klantreis.ui.knowledge.view.KnowledgeView;
import org.klantreis.ui.knowledge.view.Question;
import org.klantreis.ui.preferences.SiloColours;

/**
 * The network of units, or silos, that hand work over to each other, drawn: wide edges are frequent, large nodes are
 * bottlenecks.
 */
public final class NetworkView extends KnowledgeView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.knowledge.network";

    /** More than these are no picture any more. */
    private static final int MOST = 150;

    private JourneyChoice journey;
    private Combo form;
    private Combo level;
    private Combo label;
    private Label note;
    private GraphCanvas canvas;
    private QueryResult handoffs;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(content);
        Composite filters = new Composite(content, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        filters.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        level = new Combo(filters, SWT.READ_ONLY);
        level.setItems(Messages.NetworkView_units, Messages.NetworkView_silos);
        level.select(0);
        level.setToolTipText(Messages.NetworkView_levelHint);
        journey = new JourneyChoice(filters);
        journey.combo().setLayoutData(new RowData(240, SWT.DEFAULT));
        form = Forms.create(filters);
        label = new Combo(filters, SWT.READ_ONLY);
        label.setItems(Messages.NetworkView_counts, Messages.NetworkView_waits);
        label.select(0);
        label.setToolTipText(Messages.NetworkView_labelHint);
        note = new Label(filters, SWT.NONE);
        for (Combo combo : List.of(level, journey.combo(), form, label)) {
            combo.addListener(SWT.Selection, event -> {
                form.setEnabled(journey.value().isEmpty());
                ask();
            });
        }
        canvas = new GraphCanvas(content, this::show);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(canvas);
        Runnable recolour = canvas::redraw;
        SiloColours.get().addListener(recolour);
        canvas.addListener(SWT.Dispose, event -> SiloColours.get().removeListener(recolour));
        return content;
    }

    @Override
    protected void addActions(IToolBarManager bar) {
        bar.add(action(Messages.NetworkView_zoomIn, "zoom_in", () -> canvas.zoom(true)));
        bar.add(action(Messages.NetworkView_zoomOut, "zoom_out", () -> canvas.zoom(false)));
        bar.add(action(Messages.NetworkView_fit, "fit", () -> canvas.fit()));
    }

    @Override
    protected Question question() {
        boolean silos = level.getSelectionIndex() == 1;
        boolean waits = label.getSelectionIndex() == 1;
        Map<String, String> values = Map.of("journey", journey.value(), "form", Forms.value(form));
        return (index, monitor) -> {
            List<ElementRef> journeys = JourneyChoice.find(index);
            QueryResult units = index.ask(silos ? "bottleneck-silos" : "bottleneck-units", silos ? values
                    : Map.of("journey", values.get("journey"), "form", values.get("form"), "limit", String.valueOf(MOST + 1)));
            boolean all = units.rows().size() <= MOST;
            QueryResult drawn = all ? units : new QueryResult(units.columns(), units.rows().subList(0, MOST));
            QueryResult edges = index.ask(silos ? "handoff-matrix" : "handoff-network", values);
            Graph network = new HandoffNetwork(silos, waits, index.look(monitor, NetworkView::places)).of(drawn, edges);
            return () -> {
                journey.setJourneys(journeys);
                handoffs = edges;
                note.setText(all ? "" : NLS.bind(Messages.NetworkView_most, MOST));
                note.getParent().layout(true);
                canvas.setGraph(network);
            };
        };
    }

    private static Map<String, Integer> places(LandscapeProject project) {
        Map<String, Integer> places = new HashMap<>();
        project.landscape().map(Silos::numbered).ifPresent(silos -> silos.forEach(silo -> places.putIfAbsent(silo.getId(),
                places.size())));
        return places;
    }

    @Override
    protected void copy() {
        if (handoffs != null) {
            CopyText.copy(ResultFormat.TEXT.print(handoffs));
        }
    }

    @Override
    protected void export() {
        if (handoffs == null) {
            return;
        }
        ResultFiles.ask(getSite().getShell(), "handoff-network", "svg", "png", "csv", "json").ifPresent(file -> {
            try {
                if (file.toString().matches("(?i).*\\.(csv|json)")) {
                    ResultFiles.write(file, handoffs);
                } else {
                    canvas.write(file);
                }
            } catch (IOException e) {
                ResultFiles.failed(getSite().getShell(), file, e);
            }
        });
    }

    /** Returns the drawing. */
    GraphCanvas canvas() {
        return canvas;
    }

    /** Returns the choice between units and silos. */
    Combo level() {
        return level;
    }
}
