/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Which events are looked at.
 *
 * @param log the id of the log; empty for the first that is loaded
 * @param from the first day; null for the beginning
 * @param to the last day; null for the end
 * @param segment the customer group as the log writes it; empty for all
 * @param channel the channel as the log writes it; empty for all
 * @param variant the rank of the variant; 0 for all
 */
public record FilterState(String log, LocalDate from, LocalDate to, String segment, String channel, long variant) {
    /**
     * Returns the values of the parameters of the catalogue's queries on observed journeys.
     *
     * @param chosen the id of the log
     */
    public Map<String, String> parameters(String chosen) {
        Map<String, String> values = new HashMap<>();
        values.put("log", chosen);
        values.put("from", from == null ? "" : from.toString());
        values.put("to", to == null ? "" : to.toString());
        values.put("segment", segment);
        values.put("channel", channel);
        values.put("variant", String.valueOf(variant));
        return values;
    }
}
