/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import org.klantreis.model.DeviationKind;

/**
 * A deviation that a case shows, in numbers.
 *
 * @param kind how it differs
 * @param step the step
 * @param instead the touchpoint, unit or channel that was seen; NONE where there is none
 */
record Shown(DeviationKind kind, int step, int instead) {
}
