/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A touchpoint of a journey: a communication between two actors, or an action of one.
 *
 * @param id its id within the journey; one that begins with D is a deviation from the planned journey
 * @param phase the id of its phase; empty where it is in none
 * @param initiator who begins, or acts
 * @param receiver whom he communicates with; none for an action
 * @param channel the channel's name; empty where none is given
 * @param comment what is said of it
 * @param experience what the customer told of it; of an actual journey only
 * @param further the values that a landscape has no feature for, by their names: {@code compliance}, {@code timeStarted}
 * @param line where it begins in the file, 1 or higher
 */
public record CjmlPoint(String id, String phase, CjmlParty initiator, Optional<CjmlParty> receiver, String channel,
        String comment, String experience, Map<String, String> further, int line) {
    /** Makes it from a copy of its further values. */
    public CjmlPoint {
        further = Collections.unmodifiableMap(new LinkedHashMap<>(further));
    }
}
