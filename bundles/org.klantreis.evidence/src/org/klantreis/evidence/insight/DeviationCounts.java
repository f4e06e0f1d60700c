/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.insight;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.klantreis.evidence.conformance.CaseCount;
import org.klantreis.evidence.conformance.CompareWithLog;
import org.klantreis.evidence.conformance.ObservedCases;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Element;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;

/** Counts the cases that deviate in some way from the journey that a log shows. */
final class DeviationCounts {
    private final EventLog log;
    private final Journey journey;
    private final CompareWithLog compare;

    DeviationCounts(EventLog log, Collection<Condition> conditions) {
        this.log = log;
        journey = log.getJourney();
        if (journey == null || journey.eIsProxy()) {
            throw new IllegalArgumentException("The log «" + log.getName() + "» names no journey that it shows; set one, or ask for an "
                    + "activity instead of a deviation.");
        }
        compare = new CompareWithLog(journey, log);
        conditions.stream().filter(condition -> condition.kind() == Condition.Kind.DEVIATION).forEach(condition -> {
            kind(condition);
            step(condition);
            instead(condition);
        });
    }

    void read(ObservedCases cases, Monitor monitor) {
        compare.execute(cases, monitor);
    }

    CaseCount count(Condition condition) {
        return compare.count(kind(condition), step(condition), instead(condition));
    }

    private static DeviationKind kind(Condition condition) {
        DeviationKind kind = DeviationKind.getByName(condition.what());
        if (kind == null) {
            throw new IllegalArgumentException("There is no deviation " + condition.what() + "; use one of " + DeviationKind.VALUES + ".");
        }
        return kind;
    }

    private String step(Condition condition) {
        if (condition.other().isEmpty()) {
            return null;
        }
        List<Step> steps = journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
        return id(steps.stream(), condition.other(), "step of the journey «" + journey.getName() + "»");
    }

    private String instead(Condition condition) {
        if (condition.instead().isEmpty()) {
            return null;
        }
        return switch (kind(condition)) {
            case EXTRA -> id(log.getActivities().stream().map(link -> link.getTouchpoint()), condition.instead(), "linked touchpoint");
            case OTHER_UNIT -> id(log.getUnits().stream().map(link -> link.getUnit()), condition.instead(), "linked unit");
            case OTHER_CHANNEL -> id(log.getChannels().stream().map(link -> link.getChannel()), condition.instead(), "linked channel");
            case MISSING, OTHER_ORDER, AS_PLANNED -> throw new IllegalArgumentException("With " + condition.what()
                    + " nothing is seen instead; leave out «of " + condition.instead() + "».");
        };
    }

    private static String id(Stream<? extends Element> elements, String wanted, String what) {
        return elements.filter(element -> element != null && !element.eIsProxy()
                && (wanted.equalsIgnoreCase(element.getName()) || wanted.equals(element.getId()))).map(Element::getId).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + what + " called «" + wanted + "»; correct the name."));
    }
}
