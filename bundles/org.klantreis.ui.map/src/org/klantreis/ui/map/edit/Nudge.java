/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.klantreis.model.Activity;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;

/** Moves parts of a journey by one place, as Alt with an arrow does. */
public final class Nudge {
    private Nudge() {
    }

    /**
     * Moves elements of one sort earlier or later; a step at the edge of its stage goes to the next stage, an activity at the
     * edge of its
     * step to the next step.
     *
     * @param domain the editing domain
     * @param elements steps, stages or activities, in the order of the journey
     * @param way 1 for later, -1 for earlier
     * @return the command; one that cannot be executed at the edge of the journey
     */
    public static Command sideways(EditingDomain domain, List<? extends EObject> elements, int way) {
        if (elements.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        EObject edge = way > 0 ? elements.get(elements.size() - 1) : elements.get(0);
        if (edge instanceof Step step && elements.stream().allMatch(Step.class::isInstance)) {
            List<Step> steps = elements.stream().map(Step.class::cast).toList();
            Stage stage = (Stage) step.eContainer();
            int index = stage.getSteps().indexOf(step);
            if (index + way >= 0 && index + way < stage.getSteps().size()) {
                return Moves.steps(domain, steps, stage, way > 0 ? index + 2 : index - 1);
            }
            Stage next = neighbour(((Journey) stage.eContainer()).getStages(), stage, way);
            return next == null ? UnexecutableCommand.INSTANCE
                    : Moves.steps(domain, steps, next, way > 0 ? 0 : next.getSteps().size());
        }
        if (edge instanceof Stage stage && elements.stream().allMatch(Stage.class::isInstance)) {
            Journey journey = (Journey) stage.eContainer();
            int index = journey.getStages().indexOf(stage);
            boolean room = index + way >= 0 && index + way < journey.getStages().size();
            return !room ? UnexecutableCommand.INSTANCE
                    : Moves.stages(domain, elements.stream().map(Stage.class::cast).toList(), journey, way > 0 ? index + 2
                            : index - 1);
        }
        if (edge instanceof Activity activity && elements.stream().allMatch(Activity.class::isInstance)) {
            return activities(domain, elements.stream().map(Activity.class::cast).toList(), activity, way);
        }
        return UnexecutableCommand.INSTANCE;
    }

    private static Command activities(EditingDomain domain, List<Activity> activities, Activity edge, int way) {
        Step step = (Step) edge.eContainer();
        int index = step.getActivities().indexOf(edge);
        if (index + way >= 0 && index + way < step.getActivities().size()) {
            return Moves.activities(domain, activities, step, way > 0 ? index + 2 : index - 1, null);
        }
        List<Step> steps = ((Journey) step.eContainer().eContainer()).getStages().stream()
                .flatMap(stage -> stage.getSteps().stream())
                .toList();
        Step next = neighbour(steps, step, way);
        return next == null ? UnexecutableCommand.INSTANCE
                : Moves.activities(domain, activities, next, way > 0 ? 0 : next.getActivities().size(), null);
    }

    /** Moves activities to the line above or below. */
    public static Command vertically(EditingDomain domain, List<Activity> activities, int way) {
        if (activities.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Activity first = activities.get(0);
        BlueprintLine line = neighbour(BlueprintLine.VALUES, first.getLine(), way);
        return line == null ? UnexecutableCommand.INSTANCE : Edits.setAll(domain, activities, Literals.ACTIVITY__LINE, line);
    }

    private static <T> T neighbour(List<T> list, T element, int way) {
        int index = list.indexOf(element) + way;
        return index >= 0 && index < list.size() ? list.get(index) : null;
    }
}
