/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import java.util.List;

/**
 * What can be chosen: a log, and of its cases some.
 *
 * @param logs the logs of the landscape
 * @param chosen the one that is looked at; null where there is none
 * @param segments the customer groups of its cases, the most frequent first
 * @param channels the channels in which its cases began, the most frequent first
 * @param variants its variants, the most frequent first
 */
public record LogChoices(List<LogChoice> logs, LogChoice chosen, List<String> segments, List<String> channels, List<VariantChoice> variants) {
    /**
     * A variant that cases follow.
     *
     * @param rank its rank, 1 for the most frequent
     * @param share the share of cases that follow it, 0 to 1
     * @param activities how many activities it has
     */
    public record VariantChoice(long rank, double share, long activities) {
    }

    /** Says whether there is a log whose events can be looked at. */
    public boolean isLoaded() {
        return chosen != null && chosen.isLoaded();
    }
}
