/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.util.List;

/**
 * What is told of one or several entries at once: "+2 cross-silo handoffs (Claims → Finance in «Report damage»)".
 *
 * @param judgement whether it is to be welcomed
 * @param sentence what is told, without a full stop
 * @param entries the entries, alike in kind, judgement and label; at least one
 */
public record Line(Judgement judgement, String sentence, List<Entry> entries) {
    /** Keeps the list from changing. */
    public Line {
        entries = List.copyOf(entries);
    }
}
