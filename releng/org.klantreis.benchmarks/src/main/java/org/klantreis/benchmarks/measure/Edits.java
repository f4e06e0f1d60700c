/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Activity;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.project.LandscapeProject;

/** Changes a project as its users do. Each edit is another one each time. */
final class Edits {
    private final LandscapeProject project;
    private final List<Journey> journeys;

    Edits(LandscapeProject project) {
        this.project = project;
        this.journeys = project.journeys();
    }

    /** Changes every file. */
    void changeEveryFile(int time) {
        for (Document document : project.documents()) {
            document.setDocumentation("Reviewed " + time + " times.");
        }
    }

    /** Changes one attribute of every hundredth element, all over the files: marks, waits, texts. */
    void changeOnePercent(int time) {
        int nr = time;
        for (Document document : project.documents()) {
            for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (++nr % 100 == 0) {
                    changeOne(element, time);
                }
            }
        }
    }

    private static void changeOne(EObject changed, int time) {
        if (changed instanceof Step step) {
            step.setMark(1 + (Math.round(step.getMark() == null ? 0 : step.getMark() * 10) + 7 + time) % 90 / 10.0);
        } else if (changed instanceof Activity activity) {
            activity.setWaitingTime(activity.getWaitingTime() == null ? 1.0 : activity.getWaitingTime() + 0.25);
        } else if (changed instanceof Element element) {
            element.setDocumentation("Changed " + time + " times.");
        }
    }

    Journey journey(int time) {
        return journeys.get(time * 7 % journeys.size());
    }

    /** Changes how long the first work of a journey waits that is handed over to an activity; answers the wait. */
    double changeWait(Journey journey, int time) {
        double wait = 1000 + time + 0.125;
        Activity receiving = Flow.of(journey).handoffs().stream().map(handoff -> handoff.to().source())
                .filter(Activity.class::isInstance).map(Activity.class::cast).findFirst()
                .orElseThrow(() -> new IllegalStateException("The journey " + journey.getName() + " has no handoff."));
        receiving.setWaitingTime(wait);
        return wait;
    }

    /** Lets the first step with a touchpoint of a journey meet another one. */
    void changeTouchpoint(Journey journey, int time) {
        List<Touchpoint> touchpoints = project.landscape().orElseThrow().getTouchpoints();
        List<Step> steps = new ArrayList<>();
        journey.getStages().forEach(stage -> steps.addAll(stage.getSteps()));
        Step step = steps.stream().filter(s -> s.getTouchpoint() != null).findFirst().orElse(steps.get(0));
        int old = touchpoints.indexOf(step.getTouchpoint());
        step.setTouchpoint(touchpoints.get((old + 1 + time) % touchpoints.size()));
    }
}
