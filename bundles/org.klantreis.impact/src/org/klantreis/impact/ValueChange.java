/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

/**
 * A value that is another one after a change.
 *
 * @param name the column or attribute
 * @param unit the unit of numbers; empty where there is none
 * @param before the value before; null for none; shaped like a cell of {@link org.klantreis.knowledge.results.QueryResult}
 * @param after the value after, likewise
 * @param judgement whether that is to be welcomed
 */
public record ValueChange(String name, String unit, Object before, Object after, Judgement judgement) {
    /** Returns the opposite change. */
    public ValueChange reversed() {
        return new ValueChange(name, unit, after, before, judgement.reversed());
    }
}
