/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.log;

/** Follows the reading of a file. */
public interface ReadMonitor {
    /** One that goes on and tells nobody. */
    ReadMonitor NONE = new ReadMonitor() {
    };

    /**
     * Tells how far it is.
     *
     * @param done bytes of the file that are read
     * @param total all bytes of it
     */
    default void progress(long done, long total) {
    }

    /** Says whether the work should end. */
    default boolean isCancelled() {
        return false;
    }
}
