/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;

/** Brings one journey to what the source says, leaving the steps and stages that somebody added. */
final class JourneyUpdate {
    /** The tag of a journey that is only a template. */
    static final String TEMPLATE_TAG = "unfilled template";
    private static final String IMAGE = "govuk:image";

    private final Journey journey;
    private final Screens screens;
    private final Changes changes;
    private final Tally tally;
    private final String path;

    JourneyUpdate(Journey journey, Screens screens, Changes changes, Tally tally, String path) {
        this.journey = journey;
        this.screens = screens;
        this.changes = changes;
        this.tally = tally;
        this.path = path;
    }

    void apply(PublishedJourney published) {
        if (journey.getStages().isEmpty()) {
            journey.getStages().add(changes.create(Literals.STAGE, Stage.class, "Whole journey", "stage"));
            changes.touched(journey);
        } else {
            journey.getStages().stream().filter(stage -> Values.property(stage, SourceIndex.SOURCE) != null)
                    .forEach(changes::seen);
        }
        changes.set(journey, Literals.ELEMENT__NAME, published.name());
        if (published.template()) {
            changes.tag(journey, TEMPLATE_TAG);
        }
        List<PublishedStep> steps = published.steps();
        if (!steps.isEmpty()) {
            changes.set(journey, Literals.JOURNEY__START, steps.get(0).name());
            changes.set(journey, Literals.JOURNEY__END, steps.get(steps.size() - 1).name());
        }
        applySteps(steps);
    }

    private void applySteps(List<PublishedStep> steps) {
        Map<String, Step> known = SourceIndex.stepsOf(journey);
        Step previous = null;
        for (PublishedStep published : steps) {
            Step step = known.remove(published.key());
            if (step == null) {
                step = changes.create(Literals.STEP, Step.class, published.name(), published.key());
                putAfter(previous, step);
            } else if (previous != null && position(step) < position(previous)) {
                putAfter(previous, step);
                changes.touched(step);
            }
            describe(step, published);
            previous = step;
        }
        known.values().forEach(gone ->
                tally.remark(path, "the step «" + gone.getName() + "» is no longer in the source; kept."));
    }

    private void describe(Step step, PublishedStep published) {
        changes.set(step, Literals.ELEMENT__NAME, published.name());
        changes.set(step, Literals.ELEMENT__DOCUMENTATION, published.note());
        changes.property(step, IMAGE, published.image());
        published.tags().forEach(tag -> changes.tag(step, tag));
        screens.connect(step, published);
    }

    /** Puts a step behind another, in the other's stage; to the front where there is no other. */
    private void putAfter(Step previous, Step step) {
        if (previous == null) {
            journey.getStages().get(0).getSteps().add(0, step);
            return;
        }
        EList<Step> steps = ((Stage) previous.eContainer()).getSteps();
        if (step.eContainer() == previous.eContainer()) {
            steps.move(steps.indexOf(previous), step); // it stood before, so the other moves up by one
        } else {
            steps.add(steps.indexOf(previous) + 1, step);
        }
    }

    private int position(Step step) {
        List<Step> all = new ArrayList<>();
        journey.getStages().forEach(stage -> all.addAll(stage.getSteps()));
        return all.indexOf(step);
    }
}
