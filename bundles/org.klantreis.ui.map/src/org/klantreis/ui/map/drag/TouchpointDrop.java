/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.drag;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.klantreis.model.Touchpoint;
import org.klantreis.report.scene.Part;
import org.klantreis.ui.map.session.MapSession;

/** Takes a touchpoint that is dropped on the map: a step gets it, or a new step with it comes between two others. */
public final class TouchpointDrop extends DropTargetAdapter {
    private final MapSession session;
    private final DropPlaces places;
    private final DropMark mark;

    private TouchpointDrop(MapSession session) {
        this.session = session;
        places = new DropPlaces(session);
        mark = new DropMark(session.canvas());
    }

    /** Lets touchpoints be dropped on a map. */
    public static void install(MapSession session) {
        DropTarget target = new DropTarget(session.canvas(), DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
        target.addDropListener(new TouchpointDrop(session));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Optional<DropPlace> place = place(event);
        event.detail = place.isEmpty() ? DND.DROP_NONE
                : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : (event.operations & DND.DROP_COPY) != 0
                        ? DND.DROP_COPY
                        : DND.DROP_MOVE;
        mark.show(place.orElse(null));
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        mark.show(null);
    }

    @Override
    public void drop(DropTargetEvent event) {
        Optional<DropPlace> place = place(event);
        mark.show(null);
        place.filter(found -> session.execute(found.command())).ifPresent(found -> found.command().getAffectedObjects().stream()
                .filter(org.klantreis.model.Step.class::isInstance).map(org.klantreis.model.Step.class::cast).findFirst()
                .ifPresent(step -> session.goTo(step.getId(), Part.STEP)));
    }

    private Optional<DropPlace> place(DropTargetEvent event) {
        Optional<Touchpoint> touchpoint = dragged();
        if (touchpoint.isEmpty() || !session.isEditable()) {
            return Optional.empty();
        }
        Point at = session.canvas().toControl(event.x, event.y);
        return places.forTouchpoint(touchpoint.get(), at.x, at.y).filter(place -> place.command().canExecute());
    }

    /** Returns the only touchpoint that is dragged, if it is one of this landscape. */
    private Optional<Touchpoint> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1
                && selection.getFirstElement() instanceof Touchpoint touchpoint
                && session.element(touchpoint.getId()).filter(own -> own == touchpoint).isPresent()
                        ? Optional.of(touchpoint) : Optional.empty();
    }
}
