/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.canvas;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.text.Typeface;
import org.klantreis.ui.map.paint.GcPainter;
import org.klantreis.ui.map.paint.GcPainter.ZonePaint;
import org.klantreis.ui.map.paint.LetterCache;

/**
 * Shows a scene, zoomed and scrolled, with the header and the names of the lanes frozen. It knows nothing of journeys. Only
 * what meets
 * the damaged area is painted; the scene is laid out when it is needed, however often it was said to have changed before.
 */
public final class MapCanvas extends Canvas {
    private static final Scene EMPTY = new SceneBuilder().size(1, 1).build();

    private final LetterCache letters;
    private final GcPainter painter;
    private final List<ZonePaint> overlays = new CopyOnWriteArrayList<>();
    private final List<Runnable> viewListeners = new CopyOnWriteArrayList<>();
    private final ScrollBars bars;
    private Supplier<Scene> source = () -> EMPTY;
    private Scene scene;
    private Supplier<Palette> palette = () -> Palette.LIGHT;
    private double scrollX;
    private double scrollY;
    private double zoom = 1;
    private boolean fitting;
    private int painted;
    private long paintNanos;

    /**
     * Makes a canvas without a scene.
     *
     * @param parent where
     */
    public MapCanvas(Composite parent) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        letters = new LetterCache(getDisplay(), Typeface.bundled());
        painter = new GcPainter(letters, (gc, viewport, zone) -> overlays.forEach(overlay -> overlay.paint(gc, viewport, zone)));
        bars = new ScrollBars(this);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.MouseVerticalWheel, event -> wheel(event, false));
        addListener(SWT.MouseHorizontalWheel, event -> wheel(event, true));
        addListener(SWT.Dispose, event -> letters.dispose());
        PanTool.install(this);
    }

    /** Says who lays the scene out; it is asked again after {@link #sceneChanged}. */
    public void setSource(Supplier<Scene> source) {
        this.source = source;
        sceneChanged();
    }

    /** The scene is out of date. */
    public void sceneChanged() {
        scene = null;
        redraw();
        viewChanged();
    }

    /** Returns the scene as it is now. */
    public Scene scene() {
        if (scene == null) {
            scene = source.get();
            if (fitting) {
                zoom = fittingZoom();
            }
            bars.update();
        }
        return scene;
    }

    /** Returns the window onto the scene. */
    public Viewport viewport() {
        Scene shown = scene();
        Rectangle area = getClientArea();
        return new Viewport(shown, scrollX, scrollY, Math.max(1, area.width), Math.max(1, area.height), zoom);
    }

    /** Returns the spot at a point of the canvas, or null. */
    public Spot spotAt(int x, int y) {
        return viewport().spotAt(x, y).orElse(null);
    }

    /** Returns the colours. */
    public Palette palette() {
        return palette.get();
    }

    /** Says who knows the colours; it is asked whenever the canvas is painted, so that a switched theme shows at once. */
    public void setPalette(Supplier<Palette> palette) {
        this.palette = palette;
        redraw();
        viewChanged();
    }

    /** Returns the letters. */
    public LetterCache letters() {
        return letters;
    }

    /** Paints something over the scene from now on. */
    public void addOverlay(ZonePaint overlay) {
        overlays.add(overlay);
    }

    /** Calls a listener when the scene, the scroll position or the zoom changed. */
    public void addViewListener(Runnable listener) {
        viewListeners.add(listener);
    }

    /** Stops calling a listener. */
    public void removeViewListener(Runnable listener) {
        viewListeners.remove(listener);
    }

    /** Returns pixels per scene unit. */
    public double zoom() {
        return zoom;
    }

    /** Says whether the zoom follows the size of the canvas, so that all is seen. */
    public boolean isFitting() {
        return fitting;
    }

    /** Zooms, and keeps what is at a point of the canvas there; at its centre for null. */
    public void zoomTo(double newZoom, Point at) {
        Viewport before = viewport();
        fitting = false;
        Rectangle area = getClientArea();
        Point still = at != null ? at : new Point(area.width / 2, area.height / 2);
        zoom = ZoomLevels.limit(newZoom);
        show(before.zoomed(zoom, still.x, still.y));
    }

    /** Zooms so that all is seen, and does so whenever the canvas or the scene changes its size. */
    public void fit() {
        fitting = true;
        zoom = fittingZoom();
        scrollTo(0, 0);
    }

    /** Scrolls so that a position of the scene is at the upper left corner, as far as there is something to scroll. */
    public void scrollTo(double x, double y) {
        show(viewport().scrolledTo(x, y));
    }

    /** Scrolls as far as needed to show a spot. */
    public void reveal(Spot spot) {
        show(viewport().revealing(spot.zone(), spot.bounds()));
    }

    /** Returns how many marks the last paint drew. */
    public int marksPainted() {
        return painted;
    }

    /** Returns how long the last paint took, in nanoseconds. */
    public long paintNanos() {
        return paintNanos;
    }

    private void show(Viewport viewport) {
        scrollX = viewport.scrollX();
        scrollY = viewport.scrollY();
        bars.update();
        redraw();
        viewChanged();
    }

    private void viewChanged() {
        viewListeners.forEach(Runnable::run);
    }

    private double fittingZoom() {
        Rectangle area = getClientArea();
        return ZoomLevels.limit(Math.min(1, Math.min(area.width / scene().width(), area.height / scene().height())));
    }

    private void resized() {
        if (fitting) {
            zoom = fittingZoom();
        }
        show(viewport());
    }

    private void wheel(Event event, boolean horizontal) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoomTo(zoom * Math.pow(ZoomLevels.WHEEL, event.count / 3.0), new Point(event.x, event.y));
        } else {
            double way = -event.count * ScrollBars.STEP / zoom;
            boolean sideways = horizontal || (event.stateMask & SWT.SHIFT) != 0;
            scrollTo(scrollX + (sideways ? way : 0), scrollY + (sideways ? 0 : way));
        }
    }

    private void paint(Event event) {
        long begin = System.nanoTime();
        painted = painter.paint(event.gc, viewport(), palette(), new Rectangle(event.x, event.y, event.width, event.height));
        paintNanos = System.nanoTime() - begin;
    }
}
