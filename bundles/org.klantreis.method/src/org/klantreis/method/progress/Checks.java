/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.List;

/** Holds a journey against all steps of the method. */
final class Checks {
    private Checks() {
    }

    static List<StepProgress> all(JourneyWork work) {
        return List.of(FrameChecks.goal(work), FrameChecks.delimit(work), FrameChecks.persona(work), TableChecks.support(work),
                TableChecks.touchpoints(work), ResearchChecks.research(work), ChoiceChecks.choose(work),
                RedesignChecks.redesign(work), PilotChecks.pilot(work), PilotChecks.feedBack(work), CultureChecks.culture(work));
    }
}
