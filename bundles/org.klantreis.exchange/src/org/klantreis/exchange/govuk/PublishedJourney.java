/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.List;

/**
 * A user journey as it was read.
 *
 * @param key tells it from all others of all services
 * @param name its title, one line
 * @param template whether it is a template that nobody filled in
 * @param steps its path
 */
record PublishedJourney(String key, String name, boolean template, List<PublishedStep> steps) {
}
