/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.model.Channel;
import org.klantreis.model.Element;
import org.klantreis.model.EventLog;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Touchpoint;

/** What the names of a log stand for, as numbers: those of what they are linked to. */
final class Links {
    private final Kind<Touchpoint> touchpoints = new Kind<>();
    private final Kind<OrganisationUnit> units = new Kind<>();
    private final Kind<Channel> channels = new Kind<>();

    /** One kind of links: a number for each element that a name stands for. */
    static final class Kind<E extends Element> {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> byId = new HashMap<>();
        private final List<E> elements = new ArrayList<>();

        private void add(String name, E element) {
            if (name != null && element != null && !element.eIsProxy() && element.getId() != null) {
                numbers.put(name, byId.computeIfAbsent(element.getId(), id -> {
                    elements.add(element);
                    return elements.size() - 1;
                }));
            }
        }

        /** Returns the number of what a name stands for; NONE where it is linked to nothing. */
        int of(String name) {
            return name == null ? PlanGraph.NONE : numbers.getOrDefault(name, PlanGraph.NONE);
        }

        /** Returns the number of an element; NONE where no name stands for it. */
        int of(E element) {
            return element == null || element.eIsProxy() ? PlanGraph.NONE : byId.getOrDefault(element.getId(), PlanGraph.NONE);
        }

        E element(int number) {
            return elements.get(number);
        }

        List<E> elements() {
            return elements;
        }
    }

    Links(EventLog log) {
        log.getActivities().forEach(link -> touchpoints.add(link.getActivity(), link.getTouchpoint()));
        log.getUnits().forEach(link -> units.add(link.getValue(), link.getUnit()));
        log.getChannels().forEach(link -> channels.add(link.getValue(), link.getChannel()));
    }

    Kind<Touchpoint> touchpoints() {
        return touchpoints;
    }

    Kind<OrganisationUnit> units() {
        return units;
    }

    Kind<Channel> channels() {
        return channels;
    }
}
