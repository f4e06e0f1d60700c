/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.klantreis.model.Activity;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.elements.DeleteElements;
import org.klantreis.ui.map.edit.Edits;
import org.klantreis.ui.map.edit.MapClipboard;
import org.klantreis.ui.map.edit.Nudge;
import org.klantreis.ui.map.selection.SpotKey;
import org.klantreis.ui.map.selection.Walk;
import org.klantreis.ui.map.selection.Way;
import org.klantreis.ui.map.session.MapSession;

/** Changes what is selected on a map. */
public final class Changing {
    private final MapSession session;

    /** Changes a map. */
    public Changing(MapSession session) {
        this.session = session;
    }

    /** Returns the selected steps. */
    public List<Step> steps() {
        return session.selected(Step.class);
    }

    /** Returns the selected elements of one sort that can be moved and copied: steps, else activities, else stages. */
    public List<? extends EObject> parts() {
        List<? extends EObject> found = steps();
        found = found.isEmpty() ? session.selected(Activity.class) : found;
        return found.isEmpty() ? session.selected(Stage.class) : found;
    }

    /** Gives the selected steps a mark; null clears it. */
    public void mark(Double mark) {
        session.execute(Edits.setAll(domain(), steps(), Literals.STEP__MARK, mark));
    }

    /** Gives the selected steps an importance; null clears it. */
    public void importance(Integer importance) {
        session.execute(Edits.setAll(domain(), steps(), Literals.STEP__IMPORTANCE, importance));
    }

    /** Makes the selected steps moments of truth, or none where all are. */
    public void momentOfTruth() {
        session.execute(Edits.setAll(domain(), steps(), Literals.STEP__MOMENT_OF_TRUTH, !areMomentsOfTruth()));
    }

    /** Says whether all selected steps are moments of truth. */
    public boolean areMomentsOfTruth() {
        return !steps().isEmpty() && steps().stream().allMatch(Step::isMomentOfTruth);
    }

    /** Moves what is selected by one place; -1 for earlier, 1 for later. */
    public void sideways(int way) {
        keepingSelection(Nudge.sideways(domain(), parts(), way));
    }

    /** Moves the selected activities to the line above or below; -1 for above. */
    public void vertically(int way) {
        keepingSelection(Nudge.vertically(domain(), session.selected(Activity.class), way));
    }

    /** Copies what is selected. */
    public void copy() {
        MapClipboard.copy(domain(), parts());
        session.canvas().redraw();
    }

    /** Cuts what is selected: it is moved when it is pasted. */
    public void cut() {
        MapClipboard.cut(domain(), parts());
        session.canvas().redraw();
    }

    /** Returns the ids of what was cut. */
    public Collection<String> cutIds() {
        return MapClipboard.cutElements(domain()).stream().map(Identified.class::cast).map(Identified::getId).toList();
    }

    /** Says whether what is on the clipboard fits where the focus is. */
    public boolean canPaste() {
        return domain().getClipboard() != null && !domain().getClipboard().isEmpty();
    }

    /** Pastes where the focus is, and selects what was pasted. */
    public void paste() {
        EObject at = session.focus().flatMap(spot -> session.element(spot.elementId())).orElse(session.journey());
        boolean moved = !cutIds().isEmpty();
        MapClipboard.paste(domain(), at).filter(pasted -> session.execute(pasted.command())).ifPresent(pasted -> {
            if (moved) {
                domain().setClipboard(null);
            }
            session.select(pasted.elements());
        });
    }

    /** Selects all steps. */
    public void selectAll() {
        List<String> all = new ArrayList<>();
        session.journey().getStages().forEach(stage -> stage.getSteps().forEach(step -> all.add(step.getId())));
        session.selection().selectAll(all);
    }

    /** Clears the cell with the focus, or deletes what is selected where the focus is on a name. */
    public void delete() {
        Optional<Spot> focus = session.focus();
        Optional<Spot> cell = focus.filter(spot -> spot.feature() != null && spot.feature() != Literals.ELEMENT__NAME
                && session.selection().ids().size() <= 1);
        if (cell.isPresent()) {
            session.element(cell.get().elementId())
                    .ifPresent(element -> session.execute(Edits.set(domain(), element, cell.get().feature(),
                            emptyValue(cell.get()))));
            return;
        }
        List<EObject> elements = session.selected().stream().filter(element -> element != session.journey()).toList();
        Optional<SpotKey> next = focus.flatMap(this::beside).map(SpotKey::of);
        if (!elements.isEmpty() && session.isEditable()
                && DeleteElements.in(session.canvas().getShell(), session.landscape(), elements)) {
            next.flatMap(key -> key.in(session.canvas().scene())).ifPresent(session::goTo);
        }
    }

    private static Object emptyValue(Spot cell) {
        return cell.feature() == Literals.STEP__MOMENT_OF_TRUTH ? Boolean.FALSE : null;
    }

    /** Finds where the focus goes when its element is deleted. */
    private Optional<Spot> beside(Spot spot) {
        Walk walk = new Walk(session.canvas().scene());
        return walk.next(spot, Way.RIGHT).filter(other -> !session.selection().contains(other.elementId()))
                .or(() -> walk.next(spot, Way.LEFT).filter(other -> !session.selection().contains(other.elementId())));
    }

    private void keepingSelection(Command command) {
        if (session.execute(command)) {
            session.focus().ifPresent(session.canvas()::reveal);
        }
    }

    private EditingDomain domain() {
        return session.landscape().editingDomain();
    }

    /** Returns the element to which the focused spot leads elsewhere: the touchpoint, the other side of a handoff. */
    public Optional<Identified> elsewhere() {
        return session.focus().map(spot -> spot.otherId() != null ? spot.otherId() : touchpointId(spot))
                .flatMap(id -> session.element(id, Identified.class));
    }

    private String touchpointId(Spot spot) {
        return spot.part() == Part.JOURNEY ? null : session.element(spot.elementId(), Step.class).map(Step::getTouchpoint)
                .map(Identified::getId).orElse(null);
    }
}
