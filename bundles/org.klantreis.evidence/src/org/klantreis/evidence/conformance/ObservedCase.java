/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

/** A case as a log shows it: its events in order. The names are those of the log. */
public interface ObservedCase {
    /** Returns how many events it has. */
    int size();

    /** Returns the activity of an event. */
    String activity(int event);

    /** Returns the unit of an event; null where unknown. */
    String unit(int event);

    /** Returns the channel of an event; null where unknown. */
    String channel(int event);

    /** Returns when an event began, in milliseconds since 1970 in UTC. */
    long start(int event);

    /** Returns when an event ended; not before its start. */
    long end(int event);
}
