/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.measures.Silos;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.knowledge.Pictures;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.knowledge.graph.GraphCanvas;
import org.klantreis.ui.knowledge.graph.GraphEdge;
import org.klantreis.ui.knowledge.graph.GraphNode;
import org.klantreis.ui.preferences.SiloColours;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The network shows the units, silos and handoffs of the example's truths, and can be walked and exported. */
@ExtendWith(CleanWorkbench.class)
class NetworkViewTest {
    @TempDir
    private Path folder;
    private NetworkView view;

    @BeforeEach
    void open() throws Exception {
        TestKnowledge.use();
        ExampleProject.havenbank();
        view = TestKnowledge.open(NetworkView.class, NetworkView.ID);
        settle();
    }

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
    }

    private void settle() {
        TestKnowledge.settle();
        EventLoop.until("the graph is laid out", () -> Job.getJobManager().find(GraphCanvas.FAMILY).length == 0);
    }

    private void choose(org.eclipse.swt.widgets.Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private long handoffs() {
        return view.canvas().graph().edges().stream().mapToLong(edge -> Long.parseLong(edge.label())).sum();
    }

    @Test
    void showsUnitsAndAllTheirHandoffs() {
        assertThat(handoffs()).isEqualTo(166);
        GraphNode hub = view.canvas().graph().nodes().stream().filter(node -> node.element().name().equals("Due Diligence"))
                .findFirst()
                .orElseThrow();
        assertThat(hub.tooltip()).contains("13").contains("11").contains("Risk and Compliance");
        long marked = view.canvas().graph().edges().stream().filter(GraphEdge::marked).mapToLong(e -> Long.parseLong(e.label()))
                .sum();
        assertThat(marked).isEqualTo(150);
        Pictures.take(view, Map.of("network", () -> view.canvas().select(null),
                "network-selected", () -> view.canvas().select(hub)));
    }

    @Test
    void showsSilosAndTheirPairs() {
        choose(view.level(), 1);
        assertThat(view.canvas().graph().nodes()).hasSize(17);
        assertThat(view.canvas().graph().edges()).hasSize(80);
        assertThat(handoffs()).isEqualTo(150);
        Pictures.take(view, "network-silos");
    }

    @Test
    void hasTheColoursOfTheMaps() throws Exception {
        Landscape landscape = Landscapes.get().open(view.index().container()).model().landscape().orElseThrow();
        List<String> silos = Silos.numbered(landscape).stream().map(OrganisationUnit::getId).toList();
        choose(view.level(), 1);
        assertThat(view.canvas().graph().nodes()).isNotEmpty().allSatisfy(node -> assertThat(node.ink())
                .isEqualTo(new Ink(Role.UNIT, node.id(), silos.indexOf(node.id()), 1)));
        SiloColours.get().choose(silos.get(0), Optional.of(new RGB(1, 2, 3)));
        try {
            view.canvas().write(folder.resolve("network.svg"));
            assertThat(Files.readString(folder.resolve("network.svg"))).contains("stroke=\"#010203\"");
        } finally {
            SiloColours.get().choose(silos.get(0), Optional.empty());
        }
    }

    @Test
    void selectsByMouseAndKeys() {
        GraphNode first = view.canvas().graph().nodes().get(0);
        Point place = view.canvas().placeOf(first.id());
        Event press = new Event();
        press.x = place.x;
        press.y = place.y;
        press.button = 1;
        view.canvas().notifyListeners(SWT.MouseDown, press);
        assertThat(view.canvas().selection()).isEqualTo(first);
        Event key = new Event();
        key.keyCode = SWT.ARROW_UP;
        view.canvas().notifyListeners(SWT.KeyDown, key);
        Event escape = new Event();
        escape.character = SWT.ESC;
        view.canvas().notifyListeners(SWT.KeyDown, escape);
        assertThat(view.canvas().selection()).isNull();
        double before = view.canvas().scale();
        view.canvas().zoom(true);
        assertThat(view.canvas().scale()).isGreaterThan(before);
        view.canvas().fit();
        assertThat(view.canvas().scale()).isEqualTo(before);
    }

    @Test
    void aDoubleClickOpensTheUnit() {
        GraphNode first = view.canvas().graph().nodes().get(0);
        view.canvas().select(first);
        view.canvas().notifyListeners(SWT.MouseDoubleClick, new Event());
        EventLoop.flush();
        assertThat(view.getSite().getPage().getActiveEditor()).isNotNull();
        assertThat(view.getSite().getPage().getActiveEditor().getEditorInput().getName()).isEqualTo("landscape.klantreis");
    }

    @Test
    void isExportedAsSvgAndPng() throws Exception {
        view.canvas().write(folder.resolve("network.svg"));
        assertThat(Files.readString(folder.resolve("network.svg"))).startsWith("<svg").contains(">Due Diligence</text>")
                .endsWith("</svg>\n");
        javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(folder.resolve("network.svg").toFile());
        view.canvas().write(folder.resolve("network.png"));
        assertThat(new org.eclipse.swt.graphics.ImageData(folder.resolve("network.png").toString()).width).isGreaterThan(1000);
    }
}
