/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.OptionalLong;

import org.klantreis.knowledge.ServerSource;

/** The server that is measured. */
interface MeasuredServer extends ServerSource {
    /** Whether it can be stopped, so that it begins cold again. */
    boolean canBeStopped();

    /** Stops it, where it can be; the next use starts it again. */
    void stop() throws Exception;

    /** The most memory it took so far, in bytes; empty where that cannot be seen from here. */
    OptionalLong peakMemory();

    /** Says what it is, for the reader of the table. */
    String description();
}
