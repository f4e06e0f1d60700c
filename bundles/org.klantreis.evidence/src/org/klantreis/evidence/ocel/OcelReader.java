/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogReader;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogFormat;

/**
 * Reads OCEL 2.0. The column of the case is a type of objects (or a qualifier of their relation to events): each such object is a
 * case; an event that has several belongs to each of them. A column of another meaning is, whichever is there first, an attribute
 * of the event, a type or qualifier of a related object (of the event, then of the case), or {@code Type.attribute} for the value
 * that the object of this type had at the time. The activity is the type of the event and the start its time, unless set.
 *
 * <p>Objects are kept in memory, events are not.
 */
public final class OcelReader implements LogReader {
    private final OcelSource source;

    /**
     * Makes the reader of a format.
     *
     * @param format one of the three
     * @throws IllegalArgumentException for another
     */
    public OcelReader(LogFormat format) {
        source = OcelSource.of(format);
    }

    @Override
    public void read(Path file, LogSettings settings, Consumer<EventRow> events, ReadReport report, ReadMonitor monitor)
            throws IOException {
        OcelCases cases = new OcelCases(file, settings, events, report);
        source.read(file, cases, report, monitor);
        cases.finish();
    }
}
