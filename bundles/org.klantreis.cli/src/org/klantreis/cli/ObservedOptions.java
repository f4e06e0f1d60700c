/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.klantreis.knowledge.catalogue.CatalogueQuery;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which cases a question about event logs is about. */
final class ObservedOptions {
    private static final int FEW = 40;

    @Mixin
    RevisionOptions project;
    @Mixin
    FormatOption format;
    @Option(names = "--log", paramLabel = "NAME", defaultValue = "", description = "Only one event log, by name or id. Default: all of the project.")
    String log;
    @Option(names = "--from", paramLabel = "DAY", converter = DayConverter.class,
            description = "From this day on, as 2026-11-25, in the log's time zone: handoffs by when they happen, cases by when they begin.")
    private LocalDate from;
    @Option(names = "--to", paramLabel = "DAY", converter = DayConverter.class, description = "Up to and with this day.")
    private LocalDate to;
    @Option(names = {"--segment", "--persona"}, paramLabel = "NAME", defaultValue = "",
            description = "Only cases of a customer group as the log writes it, or of a persona that is linked to some.")
    private String segment;
    @Option(names = "--channel", paramLabel = "NAME", defaultValue = "",
            description = "Only cases that came by a channel as the log writes it, or by one that is linked to some.")
    private String channel;
    @Option(names = "--variant", paramLabel = "RANK", converter = CountConverter.class,
            description = "Only cases that took one variant; 1 is the most frequent («observed variants»).")
    private Integer variant;
    @Option(names = "--wait", paramLabel = "KIND", defaultValue = "",
            description = "queue or plain. Default: queue where the log has queue activities, else plain.")
    private String wait;
    @Option(names = "--limit", paramLabel = "N", converter = CountConverter.class,
            description = "The most rows to list. Default: " + FEW + " as text, all for machines.")
    private Integer limit;

    /** Returns how many rows are listed at most. */
    int limit() {
        return limit != null ? limit : format.isText() ? FEW : Integer.MAX_VALUE;
    }

    /** Returns the values for those of a query's parameters that can be given here. */
    Map<String, String> parameters(CatalogueQuery query) {
        if (!wait.isEmpty() && !wait.equals("queue") && !wait.equals("plain")) {
            throw new CommandFailedException("--wait takes queue or plain, not «" + wait + "».");
        } else if (from != null && to != null && to.isBefore(from)) {
            throw new CommandFailedException("--to " + to + " is before --from " + from + "; no day is between them.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("log", log);
        values.put("from", from == null ? "" : from.toString());
        values.put("to", to == null ? "" : to.toString());
        values.put("segment", segment);
        values.put("channel", channel);
        values.put("variant", variant == null ? "0" : variant.toString());
        values.put("wait", wait);
        values.put("limit", Integer.toString(limit()));
        values.keySet().retainAll(query.parameters().stream().map(parameter -> parameter.name()).toList());
        return values;
    }

    /** Says whether some cases or handoffs may be left out. */
    boolean isFiltered() {
        return from != null || to != null || !segment.isEmpty() || !channel.isEmpty() || variant != null;
    }
}
