/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.knowledge.colours.Shades;

/**
 * A drawn graph: zoomed with the wheel or + and -, moved by dragging, fitted with 0. A click selects a node and dims what is
 * not next
 * to it; the arrow keys go to the next node in their direction; a double-click or Enter shows its element.
 */
public final class GraphCanvas extends Canvas {
    /** The family of the jobs that lay graphs out. */
    public static final Object FAMILY = GraphCanvas.class;

    private static final double STEP = 1.2;
    private static final int NODE_MARGIN = 8;
    private static final int LARGEST_GROWTH = 44;
    private static final double NEAR = 6;
    private static final int EXPORT_SCALE = 2;

    private final Consumer<ElementRef> show;
    private final GraphView view = new GraphView();
    private Graph graph = Graph.EMPTY;
    private Drawing drawing = Drawing.EMPTY;
    private LayoutJob layouting;
    private GraphNode selected;
    private Object hovered;
    private Point dragged;
    private boolean fitted = true;

    /**
     * Makes it.
     *
     * @param parent where
     * @param show is called with the element of a node that was double-clicked
     */
    public GraphCanvas(Composite parent, Consumer<ElementRef> show) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.show = show;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> {
            if (fitted) {
                fit();
            }
        });
        addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            zoom(event.count > 0 ? STEP : 1 / STEP, new Point(event.x, event.y));
        });
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> dragged = null);
        addListener(SWT.MouseDoubleClick, event -> showSelected());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Dispose, event -> {
            if (layouting != null) {
                layouting.cancel();
            }
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selected == null ? Messages.GraphCanvas_name : tooltip(selected);
            }
        });
    }

    /**
     * Shows a graph, once it is laid out in the background.
     *
     * @param shown the graph
     */
    public void setGraph(Graph shown) {
        if (layouting != null) {
            layouting.cancel();
        }
        graph = shown;
        GC gc = new GC(this);
        gc.setFont(getFont());
        Map<GraphNode, Point> nodeSizes = new HashMap<>();
        graph.nodes().forEach(node -> nodeSizes.put(node, size(gc, node)));
        int label = graph.edges().stream().mapToInt(edge -> gc.textExtent(edge.label()).x).max().orElse(0);
        gc.dispose();
        Display display = getDisplay();
        LayoutJob job = new LayoutJob(graph, new GraphLayout(nodeSizes, label), laidOut -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> take(shown, laidOut));
            }
        });
        layouting = job;
        job.schedule();
    }

    private static Point size(GC gc, GraphNode node) {
        Point name = gc.textExtent(node.element().name());
        Point detail = node.detail().isEmpty() ? new Point(0, 0) : gc.textExtent(node.detail());
        int growth = (int) (node.weight() * LARGEST_GROWTH);
        return new Point(Math.max(name.x, detail.x) + 2 * NODE_MARGIN + growth, name.y + detail.y + NODE_MARGIN + growth);
    }

    private void take(Graph of, Drawing laidOut) {
        if (isDisposed() || of != graph) {
            return;
        }
        drawing = laidOut;
        Drawing.Node again = selected == null ? null : drawing.node(selected.id());
        selected = again == null ? null : again.node();
        hovered = null;
        fit();
    }

    /** Shows all of it. */
    public void fit() {
        view.fit(drawing, getClientArea());
        fitted = true;
        redraw();
    }

    /**
     * Zooms about the middle.
     *
     * @param in whether in or out
     */
    public void zoom(boolean in) {
        Rectangle client = getClientArea();
        zoom(in ? STEP : 1 / STEP, new Point(client.width / 2, client.height / 2));
    }

    private void zoom(double factor, Point at) {
        view.zoom(factor, at);
        fitted = false;
        redraw();
    }

    /** Returns the graph that is shown, or about to be. */
    public Graph graph() {
        return graph;
    }

    /** Returns the laid-out graph. */
    Drawing drawing() {
        return drawing;
    }

    /** Returns the node that is selected; null where none is. */
    public GraphNode selection() {
        return selected;
    }

    /** Returns how large it is shown; 1 is 100 %. */
    public double scale() {
        return view.scale;
    }

    /**
     * Finds the place of a node.
     *
     * @param id the id of its element
     * @return its middle on this control now; null where it is not there
     */
    public Point placeOf(String id) {
        Drawing.Node node = drawing.node(id);
        return node == null ? null : view.toClient(node.centerX(), node.centerY());
    }

    /**
     * Selects a node.
     *
     * @param node the node; null for none
     */
    public void select(GraphNode node) {
        selected = node;
        redraw();
    }

    private void press(Event event) {
        setFocus();
        dragged = new Point(event.x, event.y);
        Drawing.Node node = drawing.nodeAt(view.toDrawingX(event.x), view.toDrawingY(event.y));
        select(node == null ? null : node.node());
    }

    private void move(Event event) {
        if (dragged != null && (event.stateMask & SWT.BUTTON_MASK) != 0) {
            view.pan(event.x - dragged.x, event.y - dragged.y);
            dragged = new Point(event.x, event.y);
            fitted = false;
            redraw();
            return;
        }
        Object under = at(view.toDrawingX(event.x), view.toDrawingY(event.y));
        if (under != hovered) {
            hovered = under;
            setToolTipText(tooltip(under));
            Cursor cursor = getDisplay().getSystemCursor(under instanceof GraphNode ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW);
            setCursor(cursor);
            redraw();
        }
    }

    private Object at(double x, double y) {
        Drawing.Node node = drawing.nodeAt(x, y);
        if (node != null) {
            return node.node();
        }
        for (Drawing.Edge edge : drawing.edges()) {
            if (EdgeDistance.of(edge, x, y) < NEAR / view.scale) {
                return edge.edge();
            }
        }
        return null;
    }

    private static String tooltip(Object part) {
        if (part instanceof GraphNode node) {
            return node.tooltip() == null ? node.element().name() : node.tooltip();
        }
        return part instanceof GraphEdge edge ? edge.tooltip() : null;
    }

    private void key(Event event) {
        switch (event.character) {
            case '+', '=' -> zoom(true);
            case '-' -> zoom(false);
            case '0' -> fit();
            case SWT.CR -> showSelected();
            case SWT.ESC -> select(null);
            default -> {
                Drawing.Node next = GraphSteps.next(drawing, selected, event.keyCode);
                if (next != null) {
                    select(next.node());
                }
            }
        }
    }

    private void showSelected() {
        if (selected != null) {
            show.accept(selected.element());
        }
    }

    private Set<Object> lit() {
        Set<Object> lit = new HashSet<>();
        if (selected != null) {
            lit.add(selected);
            // The drawing may still be that of the graph before.
            for (Drawing.Edge drawn : drawing.edges()) {
                GraphEdge edge = drawn.edge();
                if (edge.from().equals(selected.id()) || edge.to().equals(selected.id())) {
                    lit.add(edge);
                    String other = edge.from().equals(selected.id()) ? edge.to() : edge.from();
                    lit.add(drawing.node(other).node());
                }
            }
        }
        return lit;
    }

    private void paint(Event event) {
        GraphColours colours = new GraphColours(getBackground(), Shades.readable(getForeground(), getBackground()), graph);
        Rectangle client = getClientArea();
        event.gc.setBackground(colours.ground());
        event.gc.fillRectangle(client);
        if (graph.nodes().isEmpty()) {
            event.gc.setForeground(colours.faintText());
            event.gc.drawText(Messages.GraphCanvas_empty, 12, 12, true);
            return;
        }
        Transform transform = new Transform(event.display);
        transform.translate((float) view.x, (float) view.y);
        transform.scale((float) view.scale, (float) view.scale);
        event.gc.setTransform(transform);
        new GraphPainter(drawing, colours).paint(event.gc, lit(), selected, hovered);
        event.gc.setTransform(null);
        transform.dispose();
    }

    /**
     * Writes all of the graph as a picture on white paper.
     *
     * @param file where to; PNG where its name ends so, else SVG
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            Files.write(file, png());
        } else {
            Files.writeString(file, new SvgWriter(drawing, GraphColours.onPaper(graph)).write(), StandardCharsets.UTF_8);
        }
    }

    private byte[] png() {
        Image image = new Image(getDisplay(), Math.max(1, (int) drawing.width() * EXPORT_SCALE),
                Math.max(1, (int) drawing.height() * EXPORT_SCALE));
        GC gc = new GC(image);
        Transform transform = new Transform(getDisplay());
        try {
            transform.scale(EXPORT_SCALE, EXPORT_SCALE);
            gc.setTransform(transform);
            gc.setFont(getFont());
            new GraphPainter(drawing, GraphColours.onPaper(graph)).paint(gc, Set.of(), null, null);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            loader.save(out, SWT.IMAGE_PNG);
            return out.toByteArray();
        } finally {
            transform.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
