/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.personas;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.Journey;
import org.klantreis.model.Measurement;
import org.klantreis.model.Persona;
import org.klantreis.model.Step;
import org.klantreis.model.measures.Marks;

/** Finds the marks that personas give. */
final class PersonaMarks {
    private PersonaMarks() {
    }

    /**
     * Returns the mark that a persona gives a step; null for none. The latest measurement among this persona at the step counts,
     * else the latest at its touchpoint. For the journey's own persona the mark of the step counts before these, and measurements
     * that name no persona are of it.
     */
    static PersonaMark of(Step step, Persona persona, Journey journey) {
        boolean own = persona == journey.getPersona();
        List<Measurement> behind = asked(step.getMeasurements(), persona, own);
        if (own && step.getMark() != null) {
            return new PersonaMark(Marks.of(step), n(behind), behind);
        }
        if (behind.isEmpty() && step.getTouchpoint() != null && !step.getTouchpoint().eIsProxy()) {
            // What was measured at a touchpoint without a persona is of everybody who meets it, in whatever journey.
            behind = asked(step.getTouchpoint().getMeasurements(), persona, false);
        }
        return behind.isEmpty() ? null : new PersonaMark(Marks.converted(behind.get(0)), n(behind), behind);
    }

    private static Integer n(List<Measurement> behind) {
        return behind.isEmpty() ? null : behind.get(0).getN();
    }

    /** Returns what was measured among a persona, the latest first. */
    private static List<Measurement> asked(List<Measurement> measurements, Persona persona, boolean alsoUnnamed) {
        List<Measurement> asked = new ArrayList<>(measurements.stream()
                .filter(each -> each.getPersona() == null ? alsoUnnamed : each.getPersona() == persona).toList());
        Marks.latest(asked).ifPresent(latest -> {
            asked.remove(latest);
            asked.add(0, latest);
        });
        return asked;
    }
}
