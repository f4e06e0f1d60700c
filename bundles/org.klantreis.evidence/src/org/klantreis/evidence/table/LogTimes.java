/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogRole;

/** The beginnings and ends of the events of a table, each column in the format that is set or was found. */
final class LogTimes {
    private final int[] starts;
    private final int[] ends;
    private final Map<Integer, Dates> dates = new HashMap<>();
    private long endsLost;
    private String firstLost;

    private LogTimes(RoleColumns columns) {
        starts = columns.of(LogRole.START);
        ends = columns.of(LogRole.END);
    }

    /**
     * Takes the format from the settings, or finds it in the table, whose rows are used up then.
     *
     * @throws IOException when there is no such format, or it cannot be found; says what to set
     */
    static LogTimes of(TableReader table, RoleColumns columns, LogSettings settings, ReadReport report) throws IOException {
        LogTimes times = new LogTimes(columns);
        int[] all = columns.times();
        if (settings.dateFormat().isPresent()) {
            for (int column : all) {
                times.dates.put(column, dates(settings.dateFormat().get(), settings));
            }
            return times;
        }
        List<DateSearch> searches = DateSearch.each(table, all);
        if (searches.stream().allMatch(search -> search.values() == 0)) {
            throw new IOException(searches.get(0).problem(table.columns().get(all[0])));
        }
        for (int i = 0; i < all.length; i++) {
            String name = table.columns().get(all[i]);
            DateSearch search = searches.get(i);
            String format = search.values() == 0 ? Dates.ISO : search.format().orElse(null);
            if (format == null && search.isAmbiguous()) {
                format = decided(search, searches);
            }
            if (format == null) {
                throw new IOException(search.problem(name));
            }
            report.find(search.values() == 0 ? "Column «" + name + "» is empty."
                    : "The date format of «" + name + "» was found to be " + format + ".");
            times.dates.put(all[i], dates(format, settings));
        }
        return times;
    }

    /** Where a column leaves open what comes first, day or month, another column of the file may say it. */
    private static String decided(DateSearch open, List<DateSearch> all) {
        return all.stream().flatMap(search -> search.format().stream()).filter(open.formats()::contains).findFirst().orElse(null);
    }

    private static Dates dates(String format, LogSettings settings) throws IOException {
        try {
            return Dates.of(format, settings.zone());
        } catch (IllegalArgumentException wrong) {
            throw new IOException(wrong.getMessage(), wrong);
        }
    }

    /** Reads the times of a row into an event; where that cannot be, the row is dropped. */
    boolean read(EventRow event, TableRow row, ReadReport report) {
        int start = filled(row, starts);
        int end = filled(row, ends);
        if (start < 0 && end < 0) {
            report.drop("it has no time", "line " + row.line() + ": " + Rejects.shorten(row.raw()));
            return false;
        }
        event.start = start < 0 ? EventRow.NO_TIME : dates.get(start).epoch(row, start);
        event.end = end < 0 ? EventRow.NO_TIME : dates.get(end).epoch(row, end);
        if (event.start == EventRow.NO_TIME && (start >= 0 || event.end == EventRow.NO_TIME)) {
            String text = row.text(start < 0 ? end : start);
            report.drop("its time cannot be read", "line " + row.line() + ": \"" + Rejects.shorten(text) + "\"");
            return false;
        }
        if (end >= 0 && event.end == EventRow.NO_TIME) {
            firstLost = endsLost++ == 0 ? "line " + row.line() + ": \"" + Rejects.shorten(row.text(end)) + "\"" : firstLost;
        }
        event.start = event.start == EventRow.NO_TIME ? event.end : event.start;
        event.end = event.end == EventRow.NO_TIME ? event.start : event.end;
        return true;
    }

    private static int filled(TableRow row, int[] columns) {
        for (int column : columns) {
            if (!Dates.isNone(row.text(column))) {
                return column;
            }
        }
        return -1;
    }

    /** Tells what became clear of the times while they were read. */
    void tell(ReadReport report) {
        if (endsLost > 0) {
            report.find("The end of " + endsLost + " events cannot be read (the first in " + firstLost
                    + "); it was taken to be their beginning.");
        }
        if (dates.values().stream().anyMatch(Dates::sawDaysOnly)) {
            report.find("Times are days without a time of day; events of one day are in the order of the file.");
        } else if (dates.values().stream().anyMatch(Dates::sawBoth)) {
            report.find("Some times are days without a time of day; they count from the beginning of the day.");
        }
    }
}
