/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

/** What shadowing showed of a step. */
public enum Verdict {
    /** Nobody looked, or nothing was entered. */
    NOT_SEEN,
    /** It went as on paper whenever somebody looked. */
    AS_PLANNED,
    /** It went otherwise at least once. */
    DEVIATES
}
