/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.improvements;

/** What a customer did for an improvement. */
public enum Input {
    /** Designed it along. */
    DESIGNED,
    /** Tried it in the pilot. */
    TRIED,
    /** Said or showed what an insight behind it rests on. */
    INSIGHT
}
