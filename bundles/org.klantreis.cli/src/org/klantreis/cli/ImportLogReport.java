/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.load.LoadReport;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.preview.LogColumn;
import org.klantreis.evidence.preview.LogPreview;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.model.EventLog;
import org.klantreis.model.LogFormat;

/** Tells what an import read, dropped and found out. */
final class ImportLogReport {
    /** What logs write where there is no unit; whether it is so is for a person to say. */
    private static final Set<String> LIKE_NO_UNIT = Set.of("?", "empty", "null", "none", "n/a", "na", "-", "unknown", "nvt", "n.v.t.", "onbekend");
    private static final String LEFT_OUT = "it is no work by the log's settings";

    private final EventLog log;
    private final Events events;
    private final ReadReport report;

    ImportLogReport(EventLog log, Events events, ReadReport report) {
        this.log = log;
        this.events = events;
        this.report = report;
        hints();
    }

    /** Returns how many rows were dropped that nobody asked to leave out. */
    static int unwanted(ReadReport report) {
        return (int) report.dropped().stream().filter(dropped -> !dropped.reason().equals(LEFT_OUT)).mapToLong(ReadReport.Dropped::count).sum();
    }

    static String loaded(LoadReport report) {
        return switch (report.kind()) {
            case UNCHANGED -> "The knowledge base has it already: " + count(report.events(), "event", "events") + ".";
            case LOADED -> "Loaded " + count(report.events(), "event", "events") + " of " + count(report.cases(), "case", "cases") + " with "
                    + count(report.handoffs(), "handoff", "handoffs") + " in " + String.format(Locale.ROOT, "%.1f s.", report.millis() / 1000.0);
        };
    }

    /** Nothing is guessed silently, but what may have been forgotten is asked for. */
    private void hints() {
        List<String> units = events.unitNames().stream().filter(name -> LIKE_NO_UNIT.contains(name.strip().toLowerCase(Locale.ROOT))).toList();
        if (!units.isEmpty()) {
            report.find("The log has units called " + quoted(units) + ", which count as units; leave them out with --missing-unit if they are none.");
        }
        List<String> queues = events.activityNames().stream().filter(name -> name.toLowerCase(Locale.ROOT).matches(".*(queue|wachtrij|assign).*"))
                .limit(5).toList();
        if (!queues.isEmpty() && log.getQueueActivities().isEmpty()) {
            report.find("The activities " + quoted(queues) + " may only put work into a queue; if so, name them with --queue, "
                    + "since waits are hardly seen otherwise.");
        }
        if (events.unitNames().isEmpty() && events.size() > 0) {
            report.find("No event has a unit, so there are no handoffs; name its column with --map UNIT=COLUMN.");
        }
    }

    private static String quoted(List<String> names) {
        return String.join(", ", names.stream().map(name -> "«" + name + "»").toList());
    }

    /** Tells all of it. */
    void tell(FormatOption output, PrintWriter out, LogLinks links, String done) {
        if (!output.isText()) {
            QueryResult table = table(report);
            List<List<Object>> rows = new ArrayList<>(table.rows());
            rows.add(0, row("events", events.size(), summary(), ""));
            rows.addAll(links.rows());
            output.print(new QueryResult(table.columns(), rows));
            return;
        }
        out.println(done + " «" + log.getName() + "»: " + summary());
        out.println("Read as " + settings() + ".");
        tellRows(report, out);
        links.tell(out);
        out.flush();
    }

    /** Tells why nothing could be used. */
    void tell(FormatOption output, PrintWriter out) {
        tellRows(report, out);
    }

    private String summary() {
        if (events.size() == 0) {
            return "no event.";
        }
        ZoneId zone = ZoneId.of(log.getTimeZone() == null || log.getTimeZone().isEmpty() ? "UTC" : log.getTimeZone());
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (int event = 0; event < events.size(); event++) {
            from = Math.min(from, events.start(event));
            to = Math.max(to, events.end(event));
        }
        return count(events.size(), "event", "events") + " of " + count(events.cases(), "case", "cases") + " from " + day(from, zone) + " to "
                + day(to, zone) + ", by " + count(events.unitNames().size(), "unit", "units") + ", "
                + count(events.activityNames().size(), "activity", "activities")
                + (events.customerNames().isEmpty() ? "" : ", " + count(events.customerNames().size(), "customer", "customers"))
                + (events.segmentNames().isEmpty() ? "" : ", " + count(events.segmentNames().size(), "customer group", "customer groups"))
                + (events.channelNames().isEmpty() ? "" : ", " + count(events.channelNames().size(), "channel", "channels")) + ".";
    }

    /** Tells what the file was taken for: all that could have been said otherwise. */
    private String settings() {
        List<String> parts = new ArrayList<>(List.of(log.getLogFormat().getName()));
        if (log.getLogFormat() == LogFormat.CSV) {
            parts.add(log.getEncoding() == null ? "encoding found" : log.getEncoding());
            parts.add("\t".equals(log.getDelimiter()) ? "tabulators" : "delimiter " + log.getDelimiter());
        }
        if (log.getDateFormat() != null && !log.getDateFormat().isEmpty()) {
            parts.add("times " + log.getDateFormat());
        }
        log.getColumns().forEach(column -> parts.add(column.getRole() + "=" + column.getColumn()));
        add(parts, "queue ", log.getQueueActivities());
        add(parts, "no unit: ", log.getMissingUnits());
        add(parts, "left out: ", log.getIgnoredActivities());
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String what, List<String> values) {
        if (!values.isEmpty()) {
            parts.add(what + quoted(values));
        }
    }

    /** Makes a table of the columns that the file has. */
    static QueryResult columns(LogPreview preview, EventLog log) {
        List<List<Object>> rows = new ArrayList<>();
        for (LogColumn column : preview.columns()) {
            String roles = String.join(", ", log.getColumns().stream().filter(each -> column.name().equals(each.getColumn()))
                    .map(each -> each.getRole().getName()).toList());
            rows.add(Arrays.asList(column.name(), roles, column.filled(), (long) column.distinct(), String.join("; ", column.samples())));
        }
        return new QueryResult(List.of(new Column("column", "text", "", ""), new Column("role", "text", "", ""),
                new Column("filled", "integer", "", ""), new Column("different", "integer", "", ""), new Column("samples", "text", "", "")), rows);
    }

    private static LocalDate day(long millis, ZoneId zone) {
        return Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
    }

    static void tellRows(ReadReport report, PrintWriter out) {
        if (report.rows() > 0) {
            out.println("Read " + count(report.rows(), "row", "rows") + ", used " + number(report.kept()) + ", dropped "
                    + number(report.droppedRows()) + ".");
        }
        report.dropped().forEach(dropped -> out.println("  dropped " + number(dropped.count()) + ", since " + dropped.reason() + ": "
                + String.join("; ", dropped.examples()) + (dropped.count() > dropped.examples().size() ? "; …" : "")));
        report.findings().forEach(finding -> out.println("  " + finding));
    }

    /** Makes a table of it for machines. */
    static QueryResult table(ReadReport report) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("read", report.rows(), "", ""));
        rows.add(row("used", report.kept(), "", ""));
        report.dropped().forEach(dropped -> rows.add(row("dropped", dropped.count(), dropped.reason(), String.join("; ", dropped.examples()))));
        report.findings().forEach(finding -> rows.add(row("found", null, finding, "")));
        return new QueryResult(List.of(new Column("what", "text", "", ""), new Column("count", "integer", "", ""),
                new Column("text", "text", "", ""), new Column("examples", "text", "", "")), rows);
    }

    static List<Object> row(String what, Number count, String text, String examples) {
        return Arrays.<Object>asList(what, count == null ? null : count.longValue(), text, examples);
    }

    static String count(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
