/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;

/**
 * Cut, copy and paste on the clipboard of an editing domain. What was copied lies there as copies; what was cut lies there
 * itself and
 * stays in its place until it is pasted, so that nothing that refers to it breaks.
 */
public final class MapClipboard {
    private MapClipboard() {
    }

    /** Puts copies onto the clipboard. */
    public static void copy(EditingDomain domain, Collection<? extends EObject> elements) {
        domain.setClipboard(List.copyOf(copies(domain, elements)));
    }

    /** Puts elements onto the clipboard; they are moved when they are pasted. */
    public static void cut(EditingDomain domain, Collection<? extends EObject> elements) {
        domain.setClipboard(List.copyOf(elements));
    }

    /** Returns what lies on the clipboard and was cut, not copied. */
    public static List<EObject> cutElements(EditingDomain domain) {
        return elements(domain).stream().filter(element -> element.eResource() != null).toList();
    }

    /**
     * Pastes what is on the clipboard: after an element of the same sort, or into one that can hold it.
     *
     * @param domain the editing domain
     * @param at where: the stage, step or activity with the focus, or the journey
     * @return what is pasted, and the command; empty where it does not fit
     */
    public static Optional<Pasted> paste(EditingDomain domain, EObject at) {
        List<EObject> elements = elements(domain);
        Place place = elements.isEmpty() ? null : placeFor(elements.get(0), at);
        if (place == null || !elements.stream().allMatch(elements.get(0).getClass()::isInstance)) {
            return Optional.empty();
        }
        if (!cutElements(domain).isEmpty()) {
            return Optional.of(new Pasted(elements, move(domain, elements, place)));
        }
        List<EObject> copies = copies(domain, elements);
        String label = NLS.bind(copies.size() == 1 ? Messages.MapClipboard_pasteOne : Messages.MapClipboard_pasteMany,
                copies.size());
        return Optional.of(new Pasted(copies, Edits.add(label, domain, place.owner(), place.feature(), copies, place.index())));
    }

    /**
     * What is pasted.
     *
     * @param elements the elements
     * @param command pastes them
     */
    public record Pasted(List<EObject> elements, Command command) {
    }

    private record Place(EObject owner, org.eclipse.emf.ecore.EReference feature, int index) {
    }

    private static Command move(EditingDomain domain, List<EObject> elements, Place place) {
        if (place.owner() instanceof Stage stage) {
            return Moves.steps(domain, elements.stream().map(Step.class::cast).toList(), stage, place.index());
        }
        if (place.owner() instanceof Step step) {
            return Moves.activities(domain, elements.stream().map(Activity.class::cast).toList(), step, place.index(), null);
        }
        return Moves.stages(domain, elements.stream().map(Stage.class::cast).toList(), (Journey) place.owner(), place.index());
    }

    private static Place placeFor(EObject element, EObject at) {
        if (element instanceof Stage) {
            EObject stage = up(at, Stage.class);
            Journey journey = (Journey) up(at, Journey.class);
            return journey == null ? null : new Place(journey, Literals.JOURNEY__STAGES,
                    stage == null ? journey.getStages().size() : journey.getStages().indexOf(stage) + 1);
        }
        if (element instanceof Step) {
            EObject step = up(at, Step.class);
            Stage stage = (Stage) up(at, Stage.class);
            if (stage == null && at instanceof Journey journey && !journey.getStages().isEmpty()) {
                stage = journey.getStages().get(journey.getStages().size() - 1);
            }
            return stage == null ? null : new Place(stage, Literals.STAGE__STEPS,
                    step == null ? stage.getSteps().size() : stage.getSteps().indexOf(step) + 1);
        }
        if (element instanceof Activity && up(at, Step.class) instanceof Step step) {
            EObject activity = up(at, Activity.class);
            return new Place(step, Literals.STEP__ACTIVITIES,
                    activity == null ? step.getActivities().size() : step.getActivities().indexOf(activity) + 1);
        }
        return null;
    }

    private static EObject up(EObject from, Class<?> type) {
        for (EObject at = from; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return at;
            }
        }
        return null;
    }

    private static List<EObject> elements(EditingDomain domain) {
        return domain.getClipboard() == null ? List.of()
                : domain.getClipboard().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    private static List<EObject> copies(EditingDomain domain, Collection<? extends EObject> elements) {
        Command copy = CopyCommand.create(domain, elements);
        if (!copy.canExecute()) {
            return List.of();
        }
        copy.execute();
        return copy.getResult().stream().map(EObject.class::cast).toList();
    }
}
