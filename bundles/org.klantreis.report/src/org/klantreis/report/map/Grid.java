/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Column.Change;

/**
 * The columns of a map: the steps of a journey and, where another is laid over it, that one's steps that have no counterpart,
 * each after the column of the step before it.
 */
final class Grid {
    private final List<Col> columns = new ArrayList<>();
    private final Map<Step, Col> byStep = new HashMap<>();
    private final Journey journey;
    private final Journey other;

    Grid(Journey journey, Journey other) {
        this.journey = journey;
        this.other = other;
        for (Stage stage : journey.getStages()) {
            for (Step step : stage.getSteps()) {
                Col column = new Col(step, stage, false);
                columns.add(column);
                byStep.put(step, column);
            }
        }
        if (other != null) {
            layOver();
        }
    }

    List<Col> columns() {
        return columns;
    }

    /** Returns the column in which a step is, of either journey; null for none. */
    Col of(Step step) {
        return byStep.get(step);
    }

    /** Says whether the shown journey is the newer of the two: it traces the other one, or is the one to be. */
    boolean isNewer() {
        if (traces(journey, other)) {
            return true;
        }
        return !traces(other, journey) && journey.getForm() != JourneyForm.AS_IS;
    }

    private void layOver() {
        boolean newer = isNewer();
        Col previous = null;
        Set<Col> traced = new HashSet<>();
        for (Stage stage : other.getStages()) {
            for (Step step : stage.getSteps()) {
                Col column = counterpart(step);
                if (column == null) {
                    column = new Col(step, stageOf(previous), true);
                    column.change = newer ? Change.REMOVED : Change.ADDED;
                    columns.add(previous == null ? 0 : columns.indexOf(previous) + 1, column);
                } else {
                    column.others.add(step);
                    traced.add(column);
                }
                byStep.put(step, column);
                previous = column;
            }
        }
        for (Col column : columns) {
            if (!column.foreign) {
                column.change = change(column, traced.contains(column), newer);
            }
        }
    }

    private Change change(Col column, boolean traced, boolean newer) {
        if (traced) {
            return Differences.differs(column.step, column.others) ? Change.CHANGED : Change.NONE;
        }
        // A step that was merged into one that stands in another column has a counterpart all the same.
        boolean merged = column.step.getAsIs().stream().anyMatch(byStep::containsKey)
                || byStep.keySet().stream().anyMatch(step -> step.getAsIs().contains(column.step));
        if (merged) {
            return Change.CHANGED;
        }
        return newer ? Change.ADDED : Change.REMOVED;
    }

    private Stage stageOf(Col previous) {
        if (previous != null) {
            return previous.stage;
        }
        return journey.getStages().isEmpty() ? null : journey.getStages().get(0);
    }

    private Col counterpart(Step step) {
        for (Col column : columns) {
            if (!column.foreign && isLinked(column.step, step)) {
                return column;
            }
        }
        return null;
    }

    private static boolean isLinked(Step one, Step two) {
        boolean traced = one.getAsIs().contains(two) || two.getAsIs().contains(one);
        return traced || one.getId() != null && one.getId().equals(two.getId());
    }

    private static boolean traces(Journey one, Journey two) {
        for (Stage stage : one.getStages()) {
            for (Step step : stage.getSteps()) {
                for (Step traced : step.getAsIs()) {
                    if (traced.eContainer() != null && traced.eContainer().eContainer() == two) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
