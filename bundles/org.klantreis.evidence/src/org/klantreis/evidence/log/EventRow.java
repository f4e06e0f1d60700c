/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.log;

/**
 * One event as a reader hands it on. The reader fills the same object again for each event, so that a million of them cost no
 * memory; who wants to keep something copies it.
 */
public final class EventRow {
    /** Stands for a time that is not known. */
    public static final long NO_TIME = Long.MIN_VALUE;

    /** The case; never null or empty. */
    public String caseId;
    /** What was done; never null. */
    public String activity;
    /** Who did it, as the log says; null where it says nothing. What stands for no unit is decided by the settings, later. */
    public String unit;
    /** The person or system; null where unknown. */
    public String resource;
    /** The customer of the case; null where unknown. */
    public String customer;
    /** The customer group of the case; null where unknown. */
    public String segment;
    /** The channel; null where unknown. */
    public String channel;
    /** The state in the life cycle, such as start or complete; null where unknown. */
    public String lifecycle;
    /** What pairs start and complete; null where unknown. */
    public String instance;
    /** When it began, in milliseconds since 1970 in UTC, or {@link #NO_TIME}. */
    public long start;
    /** When it ended, in milliseconds since 1970 in UTC, or {@link #NO_TIME}; where a log has one time, both are that. */
    public long end;
    /** The number of the event in the file, from 0, over all cases: it orders events of the same time. */
    public long position;

    /** Forgets everything but the position. */
    public void clear() {
        caseId = null;
        activity = null;
        unit = null;
        resource = null;
        customer = null;
        segment = null;
        channel = null;
        lifecycle = null;
        instance = null;
        start = NO_TIME;
        end = NO_TIME;
    }
}
