/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.List;

/**
 * How far a journey is with one step of the method.
 *
 * @param step the step
 * @param state DONE where nothing is missing, OPEN where nothing is there, BUSY otherwise
 * @param missing what is missing, in the order in which it is best done
 */
public record StepProgress(MethodStep step, StepState state, List<Missing> missing) {
    /** Copies the list. */
    public StepProgress {
        missing = List.copyOf(missing);
    }
}
