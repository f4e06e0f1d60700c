/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.klantreis.model.ActivityMapping;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.klantreis.model.UnitMapping;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Report;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Descriptors of event logs. */
final class LogRules {
    private LogRules() {
    }

    static List<Rule> all() {
        return List.of(fileOutside(), columnsMissing(), mappingTwice(), mappingOpen(), encoding(), delimiter(), dateFormat(),
                timeZone());
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static Rule fileOutside() {
        return new ElementRule<>(EventLog.class, "log-file-outside", Severity.ERROR, "Log outside the folder of its descriptor",
                "A project is one folder: a file elsewhere is missing on other machines, and a model must not make us read it.",
                (log, report) -> {
                    if (filled(log.getFile()) && isOutside(log.getFile())) {
                        report.add(log, Literals.EVENT_LOG__FILE, "the file " + log.getFile()
                                + " is not inside the descriptor's folder; put the log there, and name it without drive, "
                                + "leading /, .. or \\.");
                    }
                });
    }

    private static boolean isOutside(String file) {
        return file.startsWith("/") || file.contains("\\") || file.contains(":") || Arrays.asList(file.split("/")).contains("..");
    }

    private static Rule columnsMissing() {
        return new ElementRule<>(EventLog.class, "log-columns-missing", Severity.ERROR, "Log without the columns of an event",
                "An event is a case, an activity and a time; a table does not tell by itself which column is which.",
                (log, report) -> {
                    if (log.getLogFormat() != LogFormat.CSV && log.getLogFormat() != LogFormat.XLSX) {
                        return;
                    }
                    Set<LogRole> roles = EnumSet.noneOf(LogRole.class);
                    log.getColumns().forEach(column -> roles.add(column.getRole()));
                    for (LogRole role : List.of(LogRole.CASE, LogRole.ACTIVITY, LogRole.START)) {
                        if (!roles.contains(role) && !(role == LogRole.START && roles.contains(LogRole.END))) {
                            report.add(log, Literals.EVENT_LOG__COLUMNS, "no column for " + role
                                    + "; name the column that has it.");
                        }
                    }
                });
    }

    private static Rule mappingTwice() {
        return new ElementRule<>(EventLog.class, "log-mapping-twice", Severity.ERROR, "Two meanings for one thing of a log",
                "Which of the two would count depends on who reads them.", (log, report) -> {
                    Set<Object> seen = new HashSet<>();
                    for (ColumnMapping column : log.getColumns()) {
                        once(report, column, seen, column.getRole(), "another column is " + column.getRole() + " already");
                    }
                    seen.clear();
                    for (ActivityMapping activity : log.getActivities()) {
                        once(report, activity, seen, activity.getActivity(), "the activity is tied already");
                    }
                    seen.clear();
                    for (UnitMapping unit : log.getUnits()) {
                        once(report, unit, seen, unit.getValue(), "the value is tied already");
                    }
                });
    }

    private static void once(Report report, Identified mapping, Set<Object> seen, Object key, String text) {
        if (key != null && !seen.add(key)) {
            report.add(mapping, text + "; remove one of the two.");
        }
    }

    private static Rule mappingOpen() {
        return new ElementRule<>(EventLog.class, "log-mapping-open", Severity.WARNING, "Value of a log that is tied to nothing",
                "Events of it are left out where the log is laid beside the model.", (log, report) -> {
                    for (ActivityMapping activity : log.getActivities()) {
                        if (activity.getTouchpoint() == null) {
                            report.add(activity, Literals.ACTIVITY_MAPPING__TOUCHPOINT,
                                    "no touchpoint; name the one where it is done, or remove the line.");
                        }
                    }
                    for (UnitMapping unit : log.getUnits()) {
                        if (unit.getUnit() == null) {
                            report.add(unit, Literals.UNIT_MAPPING__UNIT,
                                    "no unit; name the one that it stands for, or list the value among those that stand for"
                                    + " none.");
                        }
                    }
                });
    }

    private static Rule encoding() {
        return new ElementRule<>(EventLog.class, "log-encoding", Severity.ERROR, "Unknown character encoding",
                "The log cannot be read.", (log, report) -> {
                    if (filled(log.getEncoding()) && !isCharset(log.getEncoding())) {
                        report.add(log, Literals.EVENT_LOG__ENCODING, "the encoding " + log.getEncoding()
                                + " is unknown; name one such as UTF-8 or windows-1252.");
                    }
                });
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Rule delimiter() {
        return new ElementRule<>(EventLog.class, "log-delimiter", Severity.ERROR, "Delimiter is not one character",
                "The columns of a CSV log are divided by one character.", (log, report) -> {
                    String delimiter = log.getDelimiter();
                    if (delimiter != null && !delimiter.isEmpty() && delimiter.length() != 1 && !delimiter.equals("\\t")) {
                        report.add(log, Literals.EVENT_LOG__DELIMITER, "the delimiter \"" + delimiter
                                + "\" has more than one character; enter one such as ; or , or \\t for a tab.");
                    }
                });
    }

    private static Rule dateFormat() {
        return new ElementRule<>(EventLog.class, "log-date-format", Severity.ERROR, "Unreadable date pattern",
                "The times of the log cannot be read.", (log, report) -> {
                    if (filled(log.getDateFormat())) {
                        try {
                            DateTimeFormatter.ofPattern(log.getDateFormat(), Locale.ROOT);
                        } catch (IllegalArgumentException wrong) {
                            report.add(log, Literals.EVENT_LOG__DATE_FORMAT, "the date pattern " + log.getDateFormat()
                                    + " cannot be read; write one such as dd-MM-yyyy HH:mm, or leave it empty for ISO 8601.");
                        }
                    }
                });
    }

    private static Rule timeZone() {
        return new ElementRule<>(EventLog.class, "log-time-zone", Severity.ERROR, "Unknown time zone",
                "The times of the log cannot be laid beside those of others.", (log, report) -> {
                    if (filled(log.getTimeZone())) {
                        try {
                            ZoneId.of(log.getTimeZone());
                        } catch (DateTimeException wrong) {
                            report.add(log, Literals.EVENT_LOG__TIME_ZONE, "the time zone " + log.getTimeZone()
                                    + " is unknown; name one such as Europe/Amsterdam.");
                        }
                    }
                });
    }
}
