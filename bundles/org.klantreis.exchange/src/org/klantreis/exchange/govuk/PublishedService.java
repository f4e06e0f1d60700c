/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.List;

/**
 * A service as it was read.
 *
 * @param key tells it from all others, the same in every version of the source; has no {@code #}
 * @param name its name, one line
 * @param path where it was published; empty where unknown
 * @param lastUpdated when, in the source's words (no fixed form: «16 June 2014», «23-07-2014», «10 July»); empty where unknown
 * @param journeys its user journeys
 */
record PublishedService(String key, String name, String path, String lastUpdated, List<PublishedJourney> journeys) {
}
