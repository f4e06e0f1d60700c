/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Session;
import org.klantreis.model.Step;
import org.klantreis.model.TouchpointKind;

/** Steps 4 and 5: who led the sessions and who sat at their table, and all touchpoints. */
final class TableChecks {
    private TableChecks() {
    }

    static StepProgress support(JourneyWork work) {
        Journey journey = work.journey();
        Checklist list = work.checklist(MethodStep.SUPPORT);
        if (journey.getSessions().isEmpty()) {
            list.lacks(journey, Literals.JOURNEY__SESSIONS, "support.session");
            return list.result();
        }
        list.begun(true);
        list.needs(journey.getSessions().stream().anyMatch(Session::isFacilitatorFromOutside), journey.getSessions().get(0),
                Literals.SESSION__FACILITATOR_FROM_OUTSIDE, "support.outside");
        return list.result();
    }

    static StepProgress touchpoints(JourneyWork work) {
        Journey journey = work.journey();
        Checklist list = work.checklist(MethodStep.TOUCHPOINTS);
        if (work.steps().stream().map(Step::getTouchpoint).noneMatch(Objects::nonNull)) {
            list.lacks(journey, Literals.JOURNEY__STAGES, "touchpoints.none");
            return list.result();
        }
        list.begun(true);
        list.needs(work.steps().stream().map(Step::getTouchpoint).anyMatch(touchpoint -> touchpoint != null
                && touchpoint.getKind() == TouchpointKind.INDIRECT), journey, Literals.JOURNEY__STAGES, "touchpoints.indirect");
        Set<OrganisationUnit> atTable = work.atTable();
        list.needs(atTable.size() > 1, journey, Literals.JOURNEY__SESSIONS, atTable.isEmpty() ? "touchpoints.nobody"
                : "touchpoints.one", atTable.isEmpty() ? "" : atTable.iterator().next());
        for (Map.Entry<OrganisationUnit, Integer> touching : work.departments().entrySet()) {
            if (!atTable.isEmpty() && !atTable.contains(touching.getKey())) {
                list.lacks(journey, Literals.JOURNEY__SESSIONS, "touchpoints.department", touching.getKey(), touching.getValue());
            }
        }
        return list.result();
    }
}
