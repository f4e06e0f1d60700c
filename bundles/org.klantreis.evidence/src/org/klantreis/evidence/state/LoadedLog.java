/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.state;

import java.time.Instant;

/**
 * What the graph holds of one log.
 *
 * @param log the id of the log's element in the model
 * @param data the key of the data set
 * @param fingerprint of the file and the settings from which it was loaded
 * @param events how many events
 * @param cases how many cases
 * @param handoffs how many handoffs
 * @param units how many different units
 * @param activities how many different activities
 * @param variants how many variants
 * @param from when the first event begins; null where there is no event
 * @param to when the last event ends; null where there is no event
 * @param loaded when it was loaded; null where that is not known
 */
public record LoadedLog(String log, String data, String fingerprint, long events, long cases, long handoffs, long units,
        long activities,
        long variants, Instant from, Instant to, Instant loaded) {
}
