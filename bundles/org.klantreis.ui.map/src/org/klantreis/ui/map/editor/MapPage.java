/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.commands.Changing;
import org.klantreis.ui.map.commands.Inserting;
import org.klantreis.ui.map.drag.DragTool;
import org.klantreis.ui.map.drag.TouchpointDrop;
import org.klantreis.ui.map.facilitation.Facilitation;
import org.klantreis.ui.map.facilitation.FacilitationHost;
import org.klantreis.ui.map.find.FindBar;
import org.klantreis.ui.map.header.MapHeader;
import org.klantreis.ui.map.header.OverlayChoice;
import org.klantreis.ui.map.inplace.ChooserPopup;
import org.klantreis.ui.map.inplace.InPlaceEditing;
import org.klantreis.ui.map.input.InsertHover;
import org.klantreis.ui.map.input.KeyTool;
import org.klantreis.ui.map.input.MapAccessible;
import org.klantreis.ui.map.input.MouseTool;
import org.klantreis.ui.map.lanes.LaneMemory;
import org.klantreis.ui.map.marks.EditorMarks;
import org.klantreis.ui.map.observed.MapObserved;
import org.klantreis.ui.map.selection.MapSelection;
import org.klantreis.ui.map.selection.SelectionPaint;
import org.klantreis.ui.map.selection.SpotKey;
import org.klantreis.ui.map.session.MapSession;
import org.klantreis.ui.map.theme.MapLetters;
import org.klantreis.ui.map.theme.MapTheme;
import org.klantreis.ui.preferences.GeneralPreferences;
import org.klantreis.ui.preferences.MapFont;

/** The first page of the editor: the map with its tools. */
final class MapPage extends Composite {
    private final MapCanvas canvas;
    private final MapSession session;
    private final MapHeader header;
    private final FindBar findBar;
    private final OverlayChoice overlays;
    private final InPlaceEditing editing;
    private final Inserting inserting;
    private final Changing changing;
    private final EditorMarks marks;
    private final FacilitationHost host;
    private MapSource source;
    private Facilitation facilitation;
    private double letterZoom = MapLetters.zoom();

    MapPage(Composite parent, JourneyEditor editor) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        canvas = new MapCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        session = new MapSession(editor.landscape(), editor::journey, editor::readOnlyReason, canvas, new MapSelection());
        host = new FacilitationHost(editor.landscape(), editor::journey, editor::readOnlyReason,
                () -> editor.getSite().getPage().saveEditor(editor, false), this::facilitated);
        overlays = new OverlayChoice(session, canvas::sceneChanged);
        editing = new InPlaceEditing(session, (element, reference, spot) -> new ChooserPopup(session, element, reference, spot)
                .open());
        inserting = new Inserting(session, editing);
        changing = new Changing(session);
        header = new MapHeader(this, session, overlays, editor.getSite());
        header.moveAbove(canvas);
        findBar = new FindBar(this, session);
        findBar.moveAbove(canvas);
        canvas.setSource(this::layOut);
        canvas.setPalette(() -> MapTheme.palette(canvas));
        MapTheme.whenSwitched(canvas, canvas::redraw);
        marks = EditorMarks.install(session);
        canvas.addOverlay(new SelectionPaint(canvas, session.selection(), changing::cutIds));
        InsertHover.install(session, inserting);
        KeyTool.install(session, editing, changing::delete);
        MouseTool.install(session, editing);
        DragTool.install(session, changing);
        TouchpointDrop.install(session);
        MapAccessible.install(session);
        Runnable layOut = canvas::sceneChanged;
        Runnable letters = this::lettersChanged;
        canvas.letters().use(MapLetters.typeface());
        if (GeneralPreferences.opensMapsFitted()) {
            canvas.fit();
        } else {
            canvas.zoomTo(letterZoom, null);
        }
        LaneMemory.addListener(layOut);
        MapFont.addListener(letters);
        Runnable observed = this::refresh;
        MapObserved.get().addListener(observed);
        addListener(SWT.Dispose, event -> {
            MapObserved.get().removeListener(observed);
            LaneMemory.removeListener(layOut);
            MapFont.removeListener(letters);
            if (facilitation != null && !facilitation.shell().isDisposed()) {
                facilitation.shell().close();
            }
        });
    }

    /** Other letters were chosen, or larger ones. */
    private void lettersChanged() {
        canvas.letters().use(MapLetters.typeface());
        canvas.sceneChanged();
        double before = letterZoom;
        letterZoom = MapLetters.zoom();
        if (letterZoom != before && !canvas.isFitting()) {
            canvas.zoomTo(canvas.zoom() * letterZoom / before, null);
        }
    }

    MapSession session() {
        return session;
    }

    MapCanvas canvas() {
        return canvas;
    }

    FindBar findBar() {
        return findBar;
    }

    OverlayChoice overlays() {
        return overlays;
    }

    InPlaceEditing editing() {
        return editing;
    }

    Inserting inserting() {
        return inserting;
    }

    Changing changing() {
        return changing;
    }

    EditorMarks marks() {
        return marks;
    }

    /** Begins the facilitation mode at what has the focus, or brings it to the front. */
    void facilitate() {
        editing.finish();
        if (facilitation != null && !facilitation.shell().isDisposed()) {
            facilitation.shell().forceActive();
        } else if (editing.field().isEmpty()) {
            facilitation = Facilitation.open(getShell(), host,
                    session.selection().focus().map(SpotKey::elementId).orElse(""));
        }
    }

    Facilitation facilitation() {
        return facilitation;
    }

    /** The facilitation mode ended at an element. */
    private void facilitated(String id) {
        if (!isDisposed()) {
            session.goTo(id, Part.STEP);
            canvas.setFocus();
        }
    }

    /** Elements changed. */
    void modelChanged(List<Notification> changes) {
        if (!changes.stream().allMatch(this::isOfJourney)) {
            source = null;
        }
        refresh();
    }

    /** Elements of the landscape are others now. */
    void modelReloaded() {
        source = null;
        refresh();
        marks.refresh();
    }

    private boolean isOfJourney(Notification change) {
        return change.getNotifier() instanceof EObject element && EcoreUtil.getRootContainer(element) == session.journey();
    }

    private void refresh() {
        canvas.sceneChanged();
        session.selection().retain(canvas.scene());
        header.refresh();
        findBar.sceneChanged();
    }

    /** Selects what others selected, as far as the map shows it. */
    void select(List<EObject> elements) {
        List<Identified> shown = elements.stream().filter(Identified.class::isInstance).map(Identified.class::cast)
                .filter(element -> !canvas.scene().spotsOf(element.getId()).isEmpty()).toList();
        if (!shown.stream().map(Identified::getId).toList().equals(session.selection().ids())) {
            session.select(shown);
        }
    }

    /** Says whether the map shows an element, or a feature of it. */
    boolean shows(Identified element, EStructuralFeature feature) {
        List<Spot> spots = canvas.scene().spotsOf(element.getId());
        return feature == null ? !spots.isEmpty() : spots.stream().anyMatch(spot -> spot.feature() == feature);
    }

    boolean reveal(Identified element, EStructuralFeature feature) {
        return canvas.scene().spotsOf(element.getId()).stream().filter(spot -> feature != null && spot.feature() == feature)
                .findFirst()
                .map(spot -> {
                    session.goTo(spot);
                    return true;
                }).orElseGet(() -> session.goTo(element.getId(), Part.STEP));
    }

    /** Returns what the map shows and how. */
    MapOptions options() {
        return MapOptions.DEFAULT.withLanes(LaneMemory.shown()).withOverlay(overlays.journey());
    }

    /** Returns the journey with its surroundings, which are looked through again only after they changed. */
    MapSource source(Journey journey) {
        if (source == null || source.journey() != journey) {
            source = MapSource.of(journey, session.landscape().model());
        }
        return source;
    }

    private Scene layOut() {
        Journey journey = session.journey();
        if (journey == null) {
            return new SceneBuilder().size(1, 1).build();
        }
        MapSource shown = source(journey).with(MapObserved.get().observed(session.landscape(), journey).orElse(null));
        return JourneyMap.layout(shown, options(), canvas.letters().typeface());
    }
}
