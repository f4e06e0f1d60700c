/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.ui.evidence.filters.LogChoices;

/**
 * What is known of a journey held against a log.
 *
 * @param journey the id of the journey
 * @param choices the logs that it can be held against, and which is
 * @param found the comparison; null where no log fits or its events are not loaded
 */
record ConformanceAnswer(String journey, LogChoices choices, Conformance found) {
}
