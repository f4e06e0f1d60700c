/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

/** Which journeys a question is about. */
enum JourneyForms {
    /** As it goes today. */
    AS_IS,
    /** As it should go. */
    TO_BE,
    /** As it went. */
    OBSERVED,
    /** All of them. */
    ALL;

    /** Returns the value as the queries take it: empty for all. */
    String parameter() {
        return this == ALL ? "" : name();
    }
}
