/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Activity;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.ui.labels.ElementLabels;

/**
 * Moves parts of a journey, as one step to undo. What is moved keeps its ids and all that refers to it. Indices are places in
 * the list as
 * it is before the move.
 */
public final class Moves {
    private Moves() {
    }

    /** Moves steps before the step that is at an index of a stage now, or to its end. */
    public static Command steps(EditingDomain domain, List<Step> steps, Stage stage, int index) {
        return move(domain, steps, stage, Literals.STAGE__STEPS, index, List.of());
    }

    /** Moves stages before the stage that is at an index now, or to the end. */
    public static Command stages(EditingDomain domain, List<Stage> stages, Journey journey, int index) {
        return move(domain, stages, journey, Literals.JOURNEY__STAGES, index, List.of());
    }

    /** Moves activities before the activity that is at an index of a step now, and to a line; null keeps each on its line. */
    public static Command activities(EditingDomain domain, List<Activity> activities, Step step, int index, BlueprintLine line) {
        List<Command> lines = new ArrayList<>();
        for (Activity activity : activities) {
            if (line != null && activity.getLine() != line) {
                lines.add(SetCommand.create(domain, activity, Literals.ACTIVITY__LINE, line));
            }
        }
        return move(domain, activities, step, Literals.STEP__ACTIVITIES, index, lines);
    }

    private static Command move(EditingDomain domain, List<? extends EObject> elements, EObject owner, EReference feature,
            int index,
            List<Command> more) {
        List<?> list = (List<?>) owner.eGet(feature);
        boolean moves = !elements.isEmpty() && !isThereAlready(elements, list, index);
        List<Command> commands = new ArrayList<>();
        if (moves) {
            int place = index - (int) elements.stream().filter(element -> list.indexOf(element) >= 0
                    && list.indexOf(element) < index).count();
            Map<EObject, List<EObject>> owners = new LinkedHashMap<>();
            elements.forEach(element -> owners.computeIfAbsent(element.eContainer(), key -> new ArrayList<>()).add(element));
            owners.forEach((from, part) -> commands.add(RemoveCommand.create(domain, from, feature, part)));
            commands.add(new LateAdd(() -> new AddCommand(domain, owner, feature, elements, place)));
        }
        commands.addAll(more);
        if (commands.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        String label = elements.size() == 1 ? NLS.bind(Messages.Moves_one, ElementLabels.text(elements.get(0)))
                : NLS.bind(Messages.Moves_many, elements.size());
        return Edits.labelled(label, commands.toArray(Command[]::new));
    }

    private static boolean isThereAlready(List<? extends EObject> elements, List<?> list, int index) {
        int first = list.indexOf(elements.get(0));
        if (first < 0 || first + elements.size() > list.size() || !list.subList(first, first + elements.size())
                .equals(elements)) {
            return false;
        }
        return index >= first && index <= first + elements.size();
    }
}
