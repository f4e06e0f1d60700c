/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.knowledge.chart.Chart;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;

/** Drawings of graphs by themselves. */
@ExtendWith(CleanWorkbench.class)
class GraphCanvasTest {
    private final Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
    private final GraphCanvas canvas = new GraphCanvas(shell, element -> { });

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static GraphNode node(String id) {
        return new GraphNode(new ElementRef(id, "Unit", id), "", 0, "group", null, id);
    }

    private static GraphEdge edge(String from, String to) {
        return new GraphEdge(from, to, "", 0, false, "");
    }

    @Test
    void isPaintedWhileItsNextGraphIsLaidOut() {
        shell.setLayout(new FillLayout());
        shell.setSize(400, 300);
        shell.layout();
        canvas.setGraph(new Graph(List.of(node("a"), node("b")), List.of(edge("a", "b"))));
        EventLoop.until("it is laid out", () -> Job.getJobManager().find(GraphCanvas.FAMILY).length == 0
                && canvas.drawing().node("a") != null);
        canvas.select(canvas.graph().nodes().get(0));
        canvas.setGraph(new Graph(List.of(node("a"), node("c")), List.of(edge("a", "c"))));

        Image image = new Image(shell.getDisplay(), 400, 300);
        Event paint = new Event();
        paint.gc = new GC(image);
        canvas.notifyListeners(SWT.Paint, paint);
        paint.gc.dispose();
        image.dispose();

        EventLoop.until("the next one is laid out", () -> canvas.drawing().node("c") != null);
        assertThat(canvas.selection().id()).isEqualTo("a");
    }

    @Test
    void canBeLeftByTheTabKey() {
        for (Control control : List.of(canvas, new Chart(shell))) {
            Event tab = new Event();
            tab.detail = SWT.TRAVERSE_TAB_NEXT;
            tab.doit = false; // as it is for what listens to keys
            control.notifyListeners(SWT.Traverse, tab);
            assertThat(tab.doit).as(control.getClass().getSimpleName()).isTrue();
        }
    }
}
