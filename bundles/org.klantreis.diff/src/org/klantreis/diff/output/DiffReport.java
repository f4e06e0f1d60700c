/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.List;

import org.klantreis.diff.Comparison;

/**
 * A comparison to be written for somebody, with what the two sides are called.
 *
 * <pre>{@code
 * String page = DiffFormat.HTML.print(new DiffReport(comparison, "HEAD", "working tree"));
 * }</pre>
 *
 * @param comparison what differs
 * @param before the name of the older side
 * @param after the name of the newer side
 * @param appendices what is added after the changes
 */
public record DiffReport(Comparison comparison, String before, String after, List<Appendix> appendices) {
    /** Copies the list. */
    public DiffReport {
        appendices = List.copyOf(appendices);
    }

    /**
     * Makes one with nothing added.
     *
     * @param comparison what differs
     * @param before the name of the older side
     * @param after the name of the newer side
     */
    public DiffReport(Comparison comparison, String before, String after) {
        this(comparison, before, after, List.of());
    }
}
