/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.complaints;

import java.util.List;
import java.util.Optional;

import org.klantreis.model.DecisionLevel;
import org.klantreis.model.Flexibility;
import org.klantreis.model.Procedure;
import org.klantreis.model.ProcedureChange;

/**
 * What a procedure learned from complaints, and how much room it leaves to those who work by it.
 *
 * @param procedure the procedure
 * @param complaints how many complaints are about touchpoints that follow it, or led to a change of it
 * @param changes the changes of it that complaints led to, by date
 * @param leadTime how long those took; empty where there are none with dates
 * @param mandate whether the complaints were resolved within the mandate
 */
public record ProcedureLearning(Procedure procedure, int complaints, List<ProcedureChange> changes, Optional<LeadTime> leadTime,
        Mandate mandate) {
    /** Copies the list. */
    public ProcedureLearning {
        changes = List.copyOf(changes);
    }

    /** Returns how far it bends for a customer. */
    public Flexibility flexibility() {
        return procedure.getFlexibility();
    }

    /** Returns who may decide to resolve a case as he sees fit. */
    public DecisionLevel discretion() {
        return procedure.getDiscretion();
    }
}
