/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.function.Consumer;

import org.klantreis.knowledge.sync.Monitor;

/** Cases to hold against a plan, from a graph, a file, or wherever they are. */
public interface ObservedCases {
    /**
     * Reads all cases.
     *
     * @param each takes them one after the other; it may not keep the case
     * @param monitor follows the work, and may end it
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    void read(Consumer<ObservedCase> each, Monitor monitor);
}
