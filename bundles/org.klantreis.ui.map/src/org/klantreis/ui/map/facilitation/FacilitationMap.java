/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.model.Journey;
import org.klantreis.model.Session;
import org.klantreis.model.Step;
import org.klantreis.model.Vote;
import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.canvas.ZoomLevels;
import org.klantreis.ui.map.commands.Changing;
import org.klantreis.ui.map.commands.Inserting;
import org.klantreis.ui.map.drag.DragTool;
import org.klantreis.ui.map.inplace.ChooserPopup;
import org.klantreis.ui.map.inplace.InPlaceEditing;
import org.klantreis.ui.map.input.KeyTool;
import org.klantreis.ui.map.input.MapAccessible;
import org.klantreis.ui.map.input.MouseTool;
import org.klantreis.ui.map.lanes.LaneMemory;
import org.klantreis.ui.map.selection.MapSelection;
import org.klantreis.ui.map.selection.SelectionPaint;
import org.klantreis.ui.map.selection.Walk;
import org.klantreis.ui.map.session.MapSession;
import org.klantreis.ui.map.theme.MapLetters;
import org.klantreis.ui.map.theme.MapTheme;

/** The map of the facilitation mode: large, with the few lanes that a table talks about, and the same tools as the editor's. */
final class FacilitationMap {
    private static final List<Lane> FEW = List.of(Lane.DOES, Lane.FEELS, Lane.TOUCHPOINT, Lane.EXPERIENCE);
    private static final double SMALLEST = 1.5;
    private static final double LARGEST = 3;
    private static final double FIELD = 1.7;

    private final MapCanvas canvas;
    private final MapSession session;
    private final InPlaceEditing editing;
    private final Inserting inserting;
    private final Changing changing;
    private MapSource source;
    private boolean allLanes;
    /** Whether the zoom follows the window; not so once the user zoomed. */
    private boolean follows = true;

    FacilitationMap(Composite parent, FacilitationHost host) {
        canvas = new MapCanvas(parent);
        session = new MapSession(host.landscape(), host.journey(), host.readOnly(), canvas, new MapSelection());
        editing = new InPlaceEditing(session, (element, reference, spot) -> new ChooserPopup(session, element, reference, spot)
                .open());
        inserting = new Inserting(session, editing);
        changing = new Changing(session);
        canvas.letters().use(MapLetters.typeface());
        canvas.setPalette(() -> MapTheme.palette(canvas));
        canvas.setSource(this::layOut);
        canvas.addOverlay(new SelectionPaint(canvas, session.selection(), changing::cutIds));
        canvas.addListener(SWT.Resize, event -> size());
    }

    /** Lets the map be used; after those who are to hear of keys first were added. */
    void install() {
        KeyTool.install(session, editing, changing::delete);
        MouseTool.install(session, editing);
        DragTool.install(session, changing);
        MapAccessible.install(session);
        Look look = new Look(canvas, canvas::palette);
        editing.addListener(() -> editing.field().ifPresent(field -> enlarge(field, look)));
    }

    /** What is typed is as large as what is read. */
    private void enlarge(StyledText field, Look look) {
        field.setFont(look.font(FIELD, false));
        field.addListener(SWT.KeyDown, event -> {
            boolean undo = event.keyCode == 'z' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
            boolean redo = event.keyCode == 'y' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1
                    || event.keyCode == 'z' && (event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.SHIFT);
            if (undo || redo) {
                editing.undo(redo);
            }
        });
        session.focus().ifPresent(canvas::reveal);
    }

    MapCanvas canvas() {
        return canvas;
    }

    MapSession session() {
        return session;
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

    /** Returns the step with the focus, or that of which something has it. */
    Optional<Step> step() {
        EObject at = session.focus().flatMap(spot -> session.element(spot.elementId())).orElse(null);
        while (at != null && !(at instanceof Step)) {
            at = at.eContainer();
        }
        return Optional.ofNullable((Step) at);
    }

    /** Gives an element the focus, or the first step where it is not shown. */
    void begin(String id) {
        size();
        if (id.isEmpty() || !session.goTo(id, Part.STEP)) {
            new Walk(canvas.scene()).first().ifPresent(session::goTo);
        }
        canvas.setFocus();
    }

    /** Shows the lanes of the editor, or few again. */
    void switchLanes() {
        allLanes = !allLanes;
        layOutAgain();
        session.focus().ifPresent(canvas::reveal);
    }

    /** Shows all larger or smaller from now on; -1 for smaller, 0 for as large as suits the window. */
    void zoom(int way) {
        follows = way == 0;
        if (follows) {
            size();
        } else {
            canvas.zoomTo(way > 0 ? ZoomLevels.in(canvas.zoom()) : ZoomLevels.out(canvas.zoom()), null);
        }
        session.focus().ifPresent(canvas::reveal);
    }

    /** The journey changed, or what surrounds it, which is looked through again only then. */
    void changed(List<Notification> changes) {
        if (!changes.stream().allMatch(this::isOfJourney)) {
            source = null;
        }
        if (!changes.stream().allMatch(FacilitationMap::isVote)) {
            layOutAgain();
        }
    }

    /** Files were read again. */
    void reloaded() {
        source = null;
        layOutAgain();
    }

    private boolean isOfJourney(Notification change) {
        return change.getNotifier() instanceof EObject element && EcoreUtil.getRootContainer(element) == session.journey();
    }

    private static boolean isVote(Notification change) {
        return change.getNotifier() instanceof Vote || change.getNotifier() instanceof Session;
    }

    private void layOutAgain() {
        canvas.sceneChanged();
        session.selection().retain(canvas.scene());
        size();
    }

    private void size() {
        if (follows && canvas.getClientArea().height > 0) {
            double zoom = canvas.getClientArea().height / canvas.scene().height();
            canvas.zoomTo(Math.max(SMALLEST, Math.min(LARGEST, zoom)), new Point(0, 0));
        }
    }

    private Scene layOut() {
        Journey journey = session.journey();
        if (journey == null) {
            return new SceneBuilder().size(1, 1).build();
        }
        if (source == null || source.journey() != journey) {
            source = MapSource.of(journey, session.landscape().model());
        }
        List<Lane> lanes = allLanes ? LaneMemory.shown() : FEW;
        return JourneyMap.layout(source, MapOptions.DEFAULT.withLanes(lanes).withTitle(false), canvas.letters().typeface());
    }
}
