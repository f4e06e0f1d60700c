/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.xes;

import java.util.function.Consumer;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogRole;

/** Makes rows of the traces, events and attributes that a parser meets. */
final class XesEvents implements XesParser.Handler {
    private final XesColumns columns;
    private final Consumer<EventRow> events;
    private final ReadReport report;
    private final XesTimes times;
    private final String[] values;
    private final EventRow row = new EventRow();
    private long position;
    private long traces;
    private boolean inEvent;
    private boolean nameless;
    private boolean damaged;
    private boolean late;
    private long eventsOfTrace;

    XesEvents(XesColumns columns, LogSettings settings, Consumer<EventRow> events, ReadReport report) {
        this.columns = columns;
        this.events = events;
        this.report = report;
        this.times = new XesTimes(settings.zone(), report);
        this.values = new String[columns.size()];
    }

    @Override
    public void beginTrace() {
        traces++;
        eventsOfTrace = 0;
        columns.forgetTrace(values);
        columns.forgetEvent(values);
    }

    @Override
    public void beginEvent() {
        inEvent = true;
        columns.forgetEvent(values);
    }

    @Override
    public void attribute(String key, String value) {
        Integer slot = inEvent ? columns.ofEvent(key) : columns.ofTrace(key);
        if (slot != null && value != null) {
            values[slot] = value;
            late |= !inEvent && eventsOfTrace > 0;
            damaged |= value.indexOf('\uFFFD') >= 0;
        }
    }

    @Override
    public void lostEvent(String reason, long line) {
        inEvent = false;
        position++;
        report.row();
        report.drop(reason, "line " + line);
    }

    @Override
    public void endEvent(long line) {
        inEvent = false;
        eventsOfTrace++;
        report.row();
        row.clear();
        row.position = position++;
        row.activity = columns.value(LogRole.ACTIVITY, values);
        row.caseId = columns.value(LogRole.CASE, values);
        if (row.caseId == null || row.caseId.isEmpty()) {
            row.caseId = "trace " + traces;
            nameless = true;
        }
        String start = columns.value(LogRole.START, values);
        String end = columns.value(LogRole.END, values);
        if (row.activity == null || row.activity.isEmpty()) {
            report.drop("it has no activity", "line " + line);
        } else if (start == null && end == null) {
            report.drop("it has no time", "line " + line + ": \"" + row.activity + "\"");
        } else {
            row.start = times.parse(start);
            row.end = times.parse(end);
            if (row.start == EventRow.NO_TIME && row.end == EventRow.NO_TIME) {
                report.drop("its time cannot be read", "line " + line + ": \"" + (start == null ? end : start) + "\"");
                return;
            }
            row.unit = columns.value(LogRole.UNIT, values);
            row.resource = columns.value(LogRole.RESOURCE, values);
            row.customer = columns.value(LogRole.CUSTOMER, values);
            row.segment = columns.value(LogRole.SEGMENT, values);
            row.channel = columns.value(LogRole.CHANNEL, values);
            row.lifecycle = columns.value(LogRole.LIFECYCLE, values);
            row.instance = columns.value(LogRole.INSTANCE, values);
            if (columns.keys(LogRole.START).size() + columns.keys(LogRole.END).size() == 1) {
                row.start = row.start == EventRow.NO_TIME ? row.end : row.start;
                row.end = row.start;
            }
            events.accept(row);
        }
    }

    void finish() {
        if (nameless) {
            report.find("Some traces have no " + String.join(", ", columns.keys(LogRole.CASE))
                    + "; they are called by their number in the file.");
        }
        if (late) {
            report.find("Some traces say something of themselves after their events, against the standard; it counts for the events that follow it only.");
        }
        if (damaged) {
            report.find("Some characters are not in the file's encoding; they were read as \uFFFD.");
        }
    }
}
