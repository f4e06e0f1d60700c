/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import org.klantreis.model.Activity;
import org.klantreis.model.Identified;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;

/**
 * One piece of work in the flow of a journey.
 *
 * @param step the step in which it is done
 * @param source the activity; the step itself where the work is that of its touchpoint's owner
 * @param unit the unit that does it
 */
public record FlowItem(Step step, Identified source, OrganisationUnit unit) {
    /** Returns the hours that the case waits before this work; 0 where unknown. */
    public double waitingTime() {
        return source instanceof Activity activity && activity.getWaitingTime() != null ? activity.getWaitingTime() : 0;
    }

    /** Returns why the case waits; empty where unknown. */
    public String waitingCause() {
        return source instanceof Activity activity && activity.getWaitingCause() != null ? activity.getWaitingCause() : "";
    }
}
