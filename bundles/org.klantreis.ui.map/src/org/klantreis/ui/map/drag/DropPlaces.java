/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.drag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.klantreis.model.Activity;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Slot;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.StageBand;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.scene.Zone;
import org.klantreis.ui.map.commands.Inserting;
import org.klantreis.ui.map.edit.Edits;
import org.klantreis.ui.map.edit.Moves;
import org.klantreis.ui.map.edit.NewParts;
import org.klantreis.ui.map.session.MapSession;

/** Finds where what is dragged would go, and the command that brings it there. */
final class DropPlaces {
    /** How near to the line between two steps a touchpoint goes between them. */
    private static final double BETWEEN = 24;

    private final MapSession session;

    DropPlaces(MapSession session) {
        this.session = session;
    }

    /** Finds the place for steps, stages or activities; empty where there is none. */
    Optional<DropPlace> forParts(List<? extends EObject> parts, int windowX, int windowY) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        double x = sceneX(windowX);
        if (parts.get(0) instanceof Stage) {
            return stage(parts.stream().map(Stage.class::cast).toList(), x);
        }
        if (parts.get(0) instanceof Step) {
            return scene().slotAt(x).flatMap(slot -> session.element(slot.stageId(), Stage.class)
                    .map(stage -> line(Moves.steps(domain(), parts.stream().map(Step.class::cast).toList(), stage, slot.index()),
                            slot)));
        }
        return activity(parts.stream().map(Activity.class::cast).toList(), x, windowY);
    }

    /** Finds the place for a touchpoint: a step that takes it, or a new step for it between others. */
    Optional<DropPlace> forTouchpoint(Touchpoint touchpoint, int windowX, int windowY) {
        double x = sceneX(windowX);
        Optional<Slot> slot = scene().slotAt(x);
        boolean between = slot.isPresent() && Math.abs(slot.get().x() - x) * zoom() < BETWEEN;
        Optional<Column> column = scene().columnAt(x).filter(at -> at.stepId() != null);
        if (!between && column.isPresent()) {
            Column at = column.get();
            return session.element(at.stepId(), Step.class).map(step -> new DropPlace(
                    Edits.set(domain(), step, Literals.STEP__TOUCHPOINT, touchpoint), Zone.BODY,
                    new Rect(at.x(), bodyTop(), at.width(), scene().height() - bodyTop()), true));
        }
        return slot.flatMap(at -> session.element(at.stageId(), Stage.class)
                .map(stage -> line(NewParts.step(domain(), stage, at.index(), touchpoint).command(), at)));
    }

    private Optional<DropPlace> stage(List<Stage> stages, double x) {
        List<StageBand> bands = scene().stages().stream().filter(band -> band.stageId() != null).toList();
        int index = (int) bands.stream().filter(band -> band.x() + band.width() / 2 < x).count();
        double at = index < bands.size() ? bands.get(index).x() : bands.get(bands.size() - 1).right();
        return Optional.of(line(Moves.stages(domain(), stages, session.journey(), index), new Slot("", index, at)));
    }

    private Optional<DropPlace> activity(List<Activity> activities, double x, int windowY) {
        Optional<Column> column = scene().columnAt(x).filter(at -> at.stepId() != null);
        Viewport view = session.canvas().viewport();
        Optional<LaneBand> band = scene().laneAt(view.sceneY(Zone.BODY, windowY));
        Optional<BlueprintLine> line = band.flatMap(lane -> Inserting.line(lane.lane()));
        Optional<Step> step = column.flatMap(at -> session.element(at.stepId(), Step.class));
        if (step.isEmpty() || line.isEmpty()) {
            return Optional.empty();
        }
        List<Spot> work = step.get().getActivities().stream().flatMap(a -> scene().spot(a.getId(), Part.ACTIVITY).stream())
                .sorted(Comparator.comparingDouble(spot -> spot.bounds().x())).toList();
        int index = (int) work.stream().filter(spot -> spot.bounds().centreX() < x).count();
        double at = work.isEmpty() ? column.get().x() + column.get().width() / 2
                : index < work.size() ? work.get(index).bounds().x() - 4 : work.get(work.size() - 1).bounds().right() + 4;
        Command command = Moves.activities(domain(), activities, step.get(), index, line.get());
        return Optional.of(new DropPlace(command, Zone.BODY, new Rect(at, band.get().y(), 0, band.get().height()), false));
    }

    private DropPlace line(Command command, Slot slot) {
        double top = scene().titleHeight();
        return new DropPlace(command, Zone.BODY, new Rect(slot.x(), top, 0, scene().height() - top), false);
    }

    private double bodyTop() {
        return scene().titleHeight();
    }

    private double sceneX(int windowX) {
        return session.canvas().viewport().sceneX(Zone.BODY, windowX);
    }

    private double zoom() {
        return session.canvas().zoom();
    }

    private Scene scene() {
        return session.canvas().scene();
    }

    private EditingDomain domain() {
        return session.landscape().editingDomain();
    }
}
