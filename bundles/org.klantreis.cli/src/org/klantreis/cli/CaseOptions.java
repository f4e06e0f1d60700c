/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.time.LocalDate;

import org.klantreis.evidence.conformance.CaseFilter;
import org.klantreis.model.EventLog;

import picocli.CommandLine.Option;

/** Which log a journey is held against, and which of its cases. */
final class CaseOptions {
    @Option(names = "--log", paramLabel = "NAME", defaultValue = "",
            description = "The event log, by name or id. Default: the one that names the journey.")
    private String log;
    @Option(names = "--from", paramLabel = "DAY", converter = DayConverter.class,
            description = "Only cases that begin on this day or later, as 2026-11-25, in the log's time zone.")
    private LocalDate from;
    @Option(names = "--to", paramLabel = "DAY", converter = DayConverter.class, description = "Only cases that begin up to and with this day.")
    private LocalDate to;
    @Option(names = {"--segment", "--persona"}, paramLabel = "NAME", defaultValue = "",
            description = "Only cases of a customer group as the log writes it, or of a persona that is linked to some.")
    private String segment;
    @Option(names = "--channel", paramLabel = "NAME", defaultValue = "",
            description = "Only cases that came by a channel as the log writes it, or by one that is linked to some.")
    private String channel;

    String log() {
        return log;
    }

    CaseFilter filter(EventLog of) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new CommandFailedException("--to " + to + " is before --from " + from + "; no day is between them.");
        }
        return CaseFilter.ofLog(of, from, to, segment, channel);
    }
}
