/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.commands;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.klantreis.model.Activity;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.edit.NewParts;
import org.klantreis.ui.map.inplace.InPlaceEditing;
import org.klantreis.ui.map.session.MapSession;

/** Inserts steps, stages and activities where the focus is, and begins to edit their names. */
public final class Inserting {
    private final MapSession session;
    private final InPlaceEditing editing;

    /**
     * Inserts on a map.
     *
     * @param session the map
     * @param editing begins to edit the name
     */
    public Inserting(MapSession session, InPlaceEditing editing) {
        this.session = session;
        this.editing = editing;
    }

    /** Inserts a step after the one with the focus, first into a focused stage, or at the end of the journey. */
    public void step() {
        Journey journey = session.journey();
        if (journey.getStages().isEmpty()) {
            stage();
            return;
        }
        EObject at = focused().orElse(null);
        Step step = up(at, Step.class);
        Stage stage = up(at, Stage.class);
        if (stage == null) {
            stage = journey.getStages().get(journey.getStages().size() - 1);
            step = stage.getSteps().isEmpty() ? null : stage.getSteps().get(stage.getSteps().size() - 1);
        }
        step(stage, step == null ? 0 : stage.getSteps().indexOf(step) + 1, null);
    }

    /** Inserts a step at a place. */
    public void step(Stage stage, int index, Touchpoint touchpoint) {
        insert(NewParts.step(domain(), stage, index, touchpoint), Part.STEP);
    }

    /** Inserts a stage after the one with the focus, or at the end. */
    public void stage() {
        Journey journey = session.journey();
        Stage stage = up(focused().orElse(null), Stage.class);
        int index = stage == null ? journey.getStages().size() : journey.getStages().indexOf(stage) + 1;
        insert(NewParts.stage(domain(), journey, index), Part.STAGE);
    }

    /** Says whether there is a step with the focus, into which an activity can be inserted. */
    public boolean canInsertActivity() {
        return up(focused().orElse(null), Step.class) != null;
    }

    /** Inserts an activity after the one with the focus, or at the end of the step with the focus, on the focused line. */
    public void activity() {
        EObject at = focused().orElse(null);
        Step step = up(at, Step.class);
        if (step != null) {
            Activity activity = up(at, Activity.class);
            int index = activity == null ? step.getActivities().size() : step.getActivities().indexOf(activity) + 1;
            BlueprintLine line = session.focus().map(Spot::lane).flatMap(Inserting::line)
                    .orElse(activity == null ? BlueprintLine.FRONTSTAGE : activity.getLine());
            insert(NewParts.activity(domain(), step, index, line), Part.ACTIVITY);
        }
    }

    /** Returns the line of the blueprint that a lane shows. */
    public static Optional<BlueprintLine> line(Lane lane) {
        return lane != null && lane.isBlueprint() ? Optional.of(BlueprintLine.valueOf(lane.name())) : Optional.empty();
    }

    /** Returns the nearest element of a class around another, or that itself; null where there is none. */
    static <T> T up(EObject from, Class<T> type) {
        for (EObject at = from; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }

    private Optional<EObject> focused() {
        return session.focus().flatMap(spot -> session.element(spot.elementId()));
    }

    private EditingDomain domain() {
        return session.landscape().editingDomain();
    }

    private void insert(NewParts parts, Part part) {
        if (session.execute(parts.command())) {
            session.goTo(parts.element().getId(), part);
            session.focus().filter(spot -> spot.feature() == Literals.ELEMENT__NAME).ifPresent(editing::edit);
        }
    }
}
