/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

/**
 * One observed handoff of a case.
 *
 * @param from the unit that gives
 * @param to the unit that receives
 * @param sequence the number of the handoff in its case, from 1
 * @param at when the receiving event begins
 * @param plainWait milliseconds from the end of the giving event to the start of the receiving one, not below 0
 * @param queueWait milliseconds from the receiving event, where that is one of a queue, to the next event of the case; or {@link #NONE}
 * @param taken whether that next event is by the receiving unit
 * @param aba whether it closes an A B A
 * @param abab whether it closes an A B A B
 */
record Handoff(int from, int to, int sequence, long at, long plainWait, long queueWait, boolean taken, boolean aba, boolean abab) {
    static final long NONE = -1;
}
