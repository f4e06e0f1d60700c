/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.klantreis.model.Activity;
import org.klantreis.model.Channel;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Service;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;

/**
 * What a journey uses of the landscape, for comparing it with others.
 *
 * @param journey the journey
 * @param sequence the touchpoints of its steps, in step order, with repetitions
 * @param touchpoints the touchpoints, each once
 * @param services the services of its touchpoints and activities
 * @param units the units that work in its flow
 * @param channels the channels of its touchpoints
 */
public record Footprint(Journey journey, List<Touchpoint> sequence, Set<Touchpoint> touchpoints, Set<Service> services,
        Set<OrganisationUnit> units, Set<Channel> channels) {

    /**
     * Computes the footprint of a journey.
     *
     * @param journey the journey
     * @return its footprint, as the journey is now
     */
    public static Footprint of(Journey journey) {
        return of(journey, Flow.of(journey));
    }

    /**
     * Computes the footprint of a journey whose flow is known.
     *
     * @param journey the journey
     * @param flow its flow
     * @return its footprint
     */
    public static Footprint of(Journey journey, Flow flow) {
        List<Touchpoint> sequence = new ArrayList<>();
        Set<Service> services = new LinkedHashSet<>();
        Set<OrganisationUnit> units = new LinkedHashSet<>();
        Set<Channel> channels = new LinkedHashSet<>();
        for (Stage stage : journey.getStages()) {
            for (Step step : stage.getSteps()) {
                Touchpoint touchpoint = step.getTouchpoint();
                if (isThere(touchpoint)) {
                    sequence.add(touchpoint);
                    addIfThere(touchpoint.getService(), services);
                    addIfThere(touchpoint.getChannel(), channels);
                }
                for (Activity activity : step.getActivities()) {
                    addIfThere(activity.getService(), services);
                }
            }
        }
        flow.items().forEach(item -> units.add(item.unit()));
        return new Footprint(journey, sequence, new LinkedHashSet<>(sequence), services, units, channels);
    }

    private static boolean isThere(Identified element) {
        return element != null && !element.eIsProxy();
    }

    private static <T extends Identified> void addIfThere(T element, Set<T> to) {
        if (isThere(element)) {
            to.add(element);
        }
    }
}
