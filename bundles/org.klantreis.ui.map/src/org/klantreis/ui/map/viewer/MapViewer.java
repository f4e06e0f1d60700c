/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.viewer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.lanes.LaneMemory;
import org.klantreis.ui.map.marks.ElementMarks;
import org.klantreis.ui.map.marks.MarkPaint;
import org.klantreis.ui.map.selection.MapSelection;
import org.klantreis.ui.map.selection.SelectionPaint;
import org.klantreis.ui.map.selection.SpotKey;
import org.klantreis.ui.map.theme.MapLetters;
import org.klantreis.ui.map.theme.MapTheme;
import org.klantreis.ui.preferences.MapFont;

/**
 * Shows the map of a journey of any version, which cannot be changed: with marks, a selection, the user's lanes and letters.
 *
 * <pre>{@code
 * MapViewer map = new MapViewer(parent);
 * map.setName("As it was");
 * map.show(MapSource.of(journey, documents));
 * map.setMarks(ElementMarks.of(Map.of(step.getId(), ElementMark.NEW)));
 * map.reveal(step.getId());
 * }</pre>
 */
public final class MapViewer extends Composite {
    private static final Scene EMPTY = new SceneBuilder().size(1, 1).build();

    private final MapCanvas canvas;
    private final MapSelection selection = new MapSelection();
    private final MarkPaint marks;
    private final GapPaint gaps;
    private final List<Consumer<String>> selectionListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> openListeners = new CopyOnWriteArrayList<>();
    private String name = "";
    private boolean selecting;

    /**
     * Makes a viewer that shows nothing yet.
     *
     * @param parent where
     */
    public MapViewer(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        canvas = new MapCanvas(this);
        canvas.setPalette(() -> MapTheme.palette(canvas));
        canvas.letters().use(MapLetters.typeface());
        MapTheme.whenSwitched(canvas, canvas::redraw);
        gaps = new GapPaint(canvas::palette);
        marks = new MarkPaint(MarkPaint.Style.FULL, canvas::palette);
        canvas.addOverlay(gaps);
        canvas.addOverlay(marks);
        canvas.addOverlay(new SelectionPaint(canvas, selection, List::of));
        selection.addListener(this::selectionChanged);
        ViewerInput.install(this);
        ViewerAccessible.install(this);
        Runnable lanes = canvas::sceneChanged;
        Runnable letters = () -> {
            canvas.letters().use(MapLetters.typeface());
            canvas.sceneChanged();
        };
        LaneMemory.addListener(lanes);
        MapFont.addListener(letters);
        addListener(SWT.Dispose, event -> {
            LaneMemory.removeListener(lanes);
            MapFont.removeListener(letters);
        });
    }

    /** Returns the scene of a journey as this viewer would lay it out: the user's lanes, its letters. */
    public Scene layOut(MapSource source) {
        return JourneyMap.layout(source, MapOptions.DEFAULT.withLanes(LaneMemory.shown()), canvas.letters().typeface());
    }

    /**
     * Shows a journey.
     *
     * @param source the journey and what surrounds it; null for an empty map
     */
    public void show(MapSource source) {
        setGaps(List.of());
        showScene(source == null ? () -> EMPTY : () -> layOut(source));
    }

    /**
     * Shows what others lay out.
     *
     * @param source is asked for the scene whenever lanes or letters changed; it should know its last answer otherwise
     */
    public void showScene(Supplier<Scene> source) {
        canvas.setSource(source);
        canvas.scene();
    }

    /** Hatches areas over the body, in which there is nothing. */
    public void setGaps(List<Rect> empty) {
        gaps.set(empty);
        canvas.redraw();
    }

    /** Sets what is marked. */
    public void setMarks(ElementMarks marked) {
        marks.setMarks(marked);
        canvas.redraw();
    }

    /** Returns what is marked. */
    public ElementMarks marks() {
        return marks.marks();
    }

    /** Sets what the map is called for those who cannot see it, such as "Before: main~1". */
    public void setName(String accessibleName) {
        name = accessibleName;
    }

    /** Returns what the map is called. */
    public String name() {
        return name;
    }

    /**
     * Selects an element and scrolls to it, and to the first of its values that is marked.
     *
     * @param id the element's id; null for nothing
     * @return whether the map shows it
     */
    public boolean reveal(String id) {
        Optional<Spot> spot = spotOf(id);
        selecting = true;
        try {
            if (spot.isPresent()) {
                selection.select(SpotKey.of(spot.get()));
                canvas.reveal(spot.get());
                firstMarked(id).ifPresent(canvas::reveal);
            } else {
                selection.clear();
            }
        } finally {
            selecting = false;
        }
        return spot.isPresent();
    }

    /** Finds the uppermost of the values of an element that are marked. */
    private Optional<Spot> firstMarked(String id) {
        Set<EStructuralFeature> features = marks.marks().features(id);
        return canvas.scene().spotsOf(id).stream().filter(spot -> spot.feature() != null && features.contains(spot.feature()))
                .min(Comparator.comparingDouble(spot -> spot.bounds().y()));
    }

    /** Finds the spot that shows an element best. */
    Optional<Spot> spotOf(String id) {
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        return canvas.scene().spot(id, Part.STEP).or(() -> canvas.scene().spotsOf(id).stream().findFirst());
    }

    /** Returns the id of the selected element; empty where none is. */
    public Optional<String> selected() {
        return selection.ids().stream().findFirst();
    }

    /** Calls a listener with the id of the element that a user selected; with null where none is selected any more. */
    public void addSelectionListener(Consumer<String> listener) {
        selectionListeners.add(listener);
    }

    /** Calls a listener with the id of the element that a user double-clicked, or on which Enter was pressed. */
    public void addOpenListener(Consumer<String> listener) {
        openListeners.add(listener);
    }

    /** Returns the canvas, to zoom and to scroll. */
    public MapCanvas canvas() {
        return canvas;
    }

    MapSelection selection() {
        return selection;
    }

    void open(String id) {
        openListeners.forEach(listener -> listener.accept(id));
    }

    private void selectionChanged() {
        if (!selecting) {
            String id = selected().orElse(null);
            selectionListeners.forEach(listener -> listener.accept(id));
        }
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }
}
