/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.validation.Scope;

/**
 * How far a journey is with the eleven steps of the method.
 *
 * <pre>{@code
 * Progress progress = Progress.of(journey, Locale.ENGLISH);
 * progress.next().ifPresent(next -> open(next.element(), next.feature()));
 * }</pre>
 *
 * @param journey the journey as it is; for one that is to be, or was observed, the one that it replaces or is held against
 * @param steps the eleven steps, in their order
 */
public record Progress(Journey journey, List<StepProgress> steps) {
    /** Copies the list. */
    public Progress {
        steps = List.copyOf(steps);
    }

    /**
     * Computes the progress of a journey, in the language of the platform.
     *
     * @param journey the journey, with the rest of its project in the same resource set
     * @return its progress, as the model is now
     */
    public static Progress of(Journey journey) {
        return of(journey, Locale.getDefault());
    }

    /**
     * Computes the progress of a journey.
     *
     * @param journey the journey, with the rest of its project in the same resource set
     * @param locale the language of the sentences
     * @return its progress, as the model is now
     */
    public static Progress of(Journey journey, Locale locale) {
        return of(subject(journey), scope(journey), locale);
    }

    /**
     * Computes the progress of all journeys of a project, in time proportional to its size.
     *
     * @param documents the roots of the project's files
     * @param locale the language of the sentences
     * @return one for each journey as it is, and for each other that names no such journey, in file order
     */
    public static List<Progress> all(Collection<? extends EObject> documents, Locale locale) {
        Scope scope = Scope.of(documents);
        return scope.all(Journey.class).stream().filter(journey -> subject(journey) == journey)
                .map(journey -> of(journey, scope, locale)).toList();
    }

    private static Progress of(Journey journey, Scope scope, Locale locale) {
        return new Progress(journey, Checks.all(new JourneyWork(journey, scope, locale)));
    }

    private static Journey subject(Journey journey) {
        boolean other = journey.getForm() != JourneyForm.AS_IS && journey.getAsIs() != null && !journey.getAsIs().eIsProxy();
        return other ? journey.getAsIs() : journey;
    }

    private static Scope scope(Journey journey) {
        return Scope.of(journey.eResource() == null || journey.eResource().getResourceSet() == null
                ? List.of(EcoreUtil.getRootContainer(journey))
                : journey.eResource().getResourceSet().getResources().stream().flatMap(file -> file.getContents().stream())
                .toList());
    }

    /** Returns one of the steps. */
    public StepProgress step(MethodStep step) {
        return steps.get(step.ordinal());
    }

    /** Returns how many of the steps are done. */
    public int done() {
        return (int) steps.stream().filter(step -> step.state() == StepState.DONE).count();
    }

    /** Returns the next thing to do: the first that is missing in the first step that is not done; empty where all is done. */
    public Optional<Missing> next() {
        return steps.stream().flatMap(step -> step.missing().stream()).findFirst();
    }
}
