/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.BitSet;
import java.util.List;

/**
 * A sequence laid beside the way through the plan that agrees with it best.
 *
 * @param steps the step of each item; NONE for those that are extra
 * @param expected the steps in the log's reach that the way leads through
 * @param met the steps that were met, at their place or elsewhere
 * @param unitKnown the steps of which is known whether a planned unit did them
 * @param channelKnown the steps of which is known whether they went by the planned channel
 * @param shown the deviations, each once
 * @param fitness how well they agree, 0 to 1
 */
record Alignment(int[] steps, BitSet expected, BitSet met, BitSet unitKnown, BitSet channelKnown, List<Shown> shown,
        double fitness) {
}
