/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

/**
 * The work of one unit at a step, as it was seen.
 *
 * @param unit the id of the modelled unit
 * @param name its name
 * @param activity the id of the modelled activity that this is: the only one of the step by this unit or one around it; else null
 * @param work what was seen
 */
public record UnitWork(String unit, String name, String activity, ObservedWork work) {
}
