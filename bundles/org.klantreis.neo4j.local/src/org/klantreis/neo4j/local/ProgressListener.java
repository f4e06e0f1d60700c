/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local;

/** Is told, in the thread that waits, what a start is busy with. */
@FunctionalInterface
public interface ProgressListener {

    /** Says nothing to anybody. */
    ProgressListener NONE = message -> {
    };

    /**
     * Tells that something new is going on.
     *
     * @param message one short sentence for the user
     */
    void progress(String message);
}
