/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

/**
 * What a log says of the work at a step, or of one unit at a step.
 *
 * @param events how many events there were
 * @param cases in how many cases
 * @param waiting from the end of what happened before in the case, linked or not, to the start of an event; first events have none
 * @param working from start to end of the events that have both
 */
public record ObservedWork(long events, long cases, Spread waiting, Spread working) {
    /** Nothing was seen. */
    public static final ObservedWork NONE = new ObservedWork(0, 0, Spread.NONE, Spread.NONE);
}
