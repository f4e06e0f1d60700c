/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

/** Told how far a long action is, and asked whether to go on. */
public interface Progress {
    /** Does nothing and never stops. */
    Progress NONE = new Progress() {
    };

    /**
     * A part of the work begins.
     *
     * @param title what is done, for example "Receiving objects"
     */
    default void task(String title) {
    }

    /** Says whether the user wants it to stop. */
    default boolean isCancelled() {
        return false;
    }
}
