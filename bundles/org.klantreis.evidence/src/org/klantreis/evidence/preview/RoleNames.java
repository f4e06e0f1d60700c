/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.klantreis.model.LogRole;

/** What columns of a meaning are usually called, in English and Dutch; the most telling names come first. */
final class RoleNames {
    private static final String CASE_PREFIX = "case:";
    private static final int STANDARD_SCORE = 1000;
    private static final int SAME = 500;
    private static final int PART = 200;
    private static final int MOST_EXTRA = 50;
    /** Words that make a name mean something else: «case type» says something of the case, not which one it is. */
    private static final Map<LogRole, Pattern> NOT = Map.of(
            LogRole.CASE, Pattern.compile(" (type|status|owner|date|time|name|group|department|priority|amount|count|"
                    + "reason|state|zip|address|soort|datum|tijd) "),
            LogRole.START, Pattern.compile(" (clos\\w*|end\\w*|complet\\w*|finish\\w*|due|deadline|plan\\w*|"
                    + "updat\\w*|eind\\w*|afgerond|gepland\\w*|geboorte\\w*|birth) "),
            LogRole.END, Pattern.compile(" (due|deadline|plan\\w*|updat\\w*|gepland\\w*) "));

    private static final Map<LogRole, String> STANDARD = Map.of(LogRole.CASE, "case:concept:name", LogRole.ACTIVITY,
            "concept:name",
            LogRole.START, "time:timestamp", LogRole.UNIT, "org:group", LogRole.RESOURCE, "org:resource", LogRole.LIFECYCLE,
            "lifecycle:transition", LogRole.INSTANCE, "concept:instance");
    private static final Map<LogRole, String> OBJECT_CENTRIC = Map.of(LogRole.ACTIVITY, "ocel:activity", LogRole.START,
            "ocel:time");
    private static final Map<LogRole, List<String>> NAMES = Map.ofEntries(
            Map.entry(LogRole.CASE, List.of("case id", "case", "caseid", "case number", "case nr", "case key", "zaak id",
                    "zaaknummer", "zaak", "dossiernummer", "dossier", "trace", "trace id", "process instance", "journey",
                    "journey id", "klantreis", "ticket id", "ticket", "ticket number", "incident id", "incident", "sr number",
                    "request id", "request", "claim id", "claim", "order id", "order", "session id", "aanvraagnummer",
                    "aanvraag", "meldingnummer", "melding")),
            Map.entry(LogRole.ACTIVITY, List.of("activity", "activity name", "activiteit", "event name", "event",
                    "event type", "task name", "task", "taak", "action", "actie", "handeling", "step", "stap", "processtap",
                    "gebeurtenis", "operation", "status")),
            Map.entry(LogRole.START, List.of("start timestamp", "start time", "start", "start date", "starttijd",
                    "startdatum", "begin", "begintijd", "begindatum", "started", "begun", "timestamp", "event time",
                    "event timestamp", "time", "datetime", "date time", "tijdstip", "tijd", "created date", "creation date",
                    "created", "received", "ontvangen", "date", "datum", "occurred")),
            Map.entry(LogRole.END, List.of("complete timestamp", "end timestamp", "end time", "end", "end date",
                    "completion time", "complete time", "time completed", "completed", "complete", "eindtijd", "einddatum",
                    "einde", "eind", "finish time", "finish", "finished", "ended", "closed", "afgerond")),
            Map.entry(LogRole.UNIT, List.of("unit", "org unit", "organisation unit", "organization unit", "team",
                    "department", "afdeling", "eenheid", "organisatie eenheid", "desk", "balie", "support group",
                    "assignment group", "group", "groep", "office", "kantoor", "org role", "organisation", "organization",
                    "queue")),
            Map.entry(LogRole.RESOURCE, List.of("resource", "user", "user id", "employee", "medewerker", "agent", "agent id",
                    "colleague", "collega", "handler", "behandelaar", "performer", "worker", "operator", "assignee",
                    "originator")),
            Map.entry(LogRole.CUSTOMER, List.of("customer id", "customer", "customer number", "klantnummer", "klant id",
                    "klant", "client id", "client", "member", "lid", "patient id", "patient", "citizen", "account id",
                    "account", "applicant", "aanvrager", "enduser", "end user", "bsn")),
            Map.entry(LogRole.CHANNEL, List.of("channel", "kanaal", "contact channel", "contactkanaal", "medium",
                    "intake channel")),
            Map.entry(LogRole.LIFECYCLE, List.of("lifecycle", "life cycle", "lifecycle transition", "transition",
                    "event state")),
            Map.entry(LogRole.SEGMENT, List.of("segment", "customer segment", "customer group", "klantgroep", "klantsegment",
                    "customer type", "klanttype", "doelgroep", "persona", "target group")),
            Map.entry(LogRole.INSTANCE, List.of("activity instance", "activity instance id", "instance", "instance id",
                    "task id", "work item")));

    private RoleNames() {
    }

    /** Says how well a column's name fits a meaning: 0 for not at all. */
    static int score(LogRole role, String column) {
        if (column.equalsIgnoreCase(STANDARD.get(role)) || column.equals(OBJECT_CENTRIC.get(role))) {
            return STANDARD_SCORE;
        }
        boolean ofCase = column.startsWith(CASE_PREFIX);
        if (STANDARD.containsValue(column) || OBJECT_CENTRIC.containsValue(column) || ofCase != isOfCase(role) && ofCase) {
            return 0;
        }
        String name = plain(ofCase ? column.substring(CASE_PREFIX.length()) : column);
        List<String> names = NAMES.get(role);
        int same = names.indexOf(name);
        if (same >= 0) {
            return SAME - same;
        }
        String spaced = " " + name + " ";
        Pattern other = NOT.get(role);
        if (other != null && other.matcher(spaced).find()) {
            return 0;
        }
        int best = 0;
        for (int i = 0; i < names.size(); i++) {
            if (spaced.contains(" " + names.get(i) + " ")) {
                best = Math.max(best, PART - i - Math.min(MOST_EXTRA, name.length() - names.get(i).length()));
            }
        }
        return best;
    }

    private static boolean isOfCase(LogRole role) {
        return role == LogRole.CASE || role == LogRole.CUSTOMER || role == LogRole.CHANNEL || role == LogRole.SEGMENT;
    }

    private static String plain(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+",
                " ").strip();
    }
}
