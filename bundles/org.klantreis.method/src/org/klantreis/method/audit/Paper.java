/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.klantreis.model.Activity;
import org.klantreis.model.Channel;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Procedure;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;

/**
 * How a step should go: what the auditor holds practice against.
 *
 * @param contact the touchpoint; null for none
 * @param units the units that work in it, in order, each once; the touchpoint's owner where no activity is known
 * @param activities what they do, in order
 * @param procedures the procedures that they follow, in order, each once
 * @param workHours the known work, in hours
 * @param waitHours the known waits, in hours
 */
public record Paper(Touchpoint contact, List<OrganisationUnit> units, List<Activity> activities, List<Procedure> procedures,
        double workHours, double waitHours) {
    /** Keeps the lists as they are now. */
    public Paper {
        units = List.copyOf(units);
        activities = List.copyOf(activities);
        procedures = List.copyOf(procedures);
    }

    static Paper of(Step step) {
        Set<OrganisationUnit> units = new LinkedHashSet<>();
        Set<Procedure> procedures = new LinkedHashSet<>();
        Touchpoint contact = step.getTouchpoint() == null || step.getTouchpoint().eIsProxy() ? null : step.getTouchpoint();
        if (contact != null) {
            procedures.add(contact.getProcedure());
        }
        double work = 0;
        double wait = 0;
        for (Activity activity : step.getActivities()) {
            units.add(activity.getUnit());
            procedures.add(activity.getProcedure());
            work += activity.getWorkTime() == null ? 0 : activity.getWorkTime();
            wait += activity.getWaitingTime() == null ? 0 : activity.getWaitingTime();
        }
        if (step.getActivities().isEmpty() && contact != null) {
            units.add(contact.getOwner());
        }
        return new Paper(contact, units.stream().filter(unit -> unit != null && !unit.eIsProxy()).toList(),
                step.getActivities(), procedures.stream().filter(each -> each != null && !each.eIsProxy()).toList(), work, wait);
    }

    /** Returns the touchpoint, where there is one. */
    public Optional<Touchpoint> touchpoint() {
        return Optional.ofNullable(contact);
    }

    /** Returns the channel of the touchpoint, where there is one. */
    public Optional<Channel> channel() {
        return touchpoint().map(Touchpoint::getChannel).filter(channel -> !channel.eIsProxy());
    }
}
