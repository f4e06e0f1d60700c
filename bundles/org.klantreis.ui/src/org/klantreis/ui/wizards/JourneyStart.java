/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

/** What a new journey begins as. */
enum JourneyStart {
    /** Stages that the user names. */
    STAGES,
    /** A copy of another journey, of this landscape or of a colleague's. */
    COPY,
    /** The journey that is to replace another one, step by step. */
    TO_BE
}
