/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.klantreis.evidence.state.LoadedLog;
import org.klantreis.model.ComplaintBook;
import org.klantreis.ui.evidence.jobs.LandscapeEvidence;
import org.klantreis.ui.evidence.jobs.LogReport;
import org.klantreis.ui.evidence.jobs.LogState;

/** Says in sentences how a source stands, and what can be done with it. */
final class RowText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.of("UTC"));

    private final NumberFormat numbers = NumberFormat.getIntegerInstance();
    private final LandscapeEvidence evidence;

    RowText(LandscapeEvidence evidence) {
        this.evidence = evidence;
    }

    /** Returns a sentence or two. */
    String sentence(Row row) {
        if (!row.isLog()) {
            return row.element() == row.document() ? Messages.RowText_byHand : NLS.bind(Messages.RowText_imported,
                    numbers.format(((ComplaintBook) row.document()).getComplaints().size()), row.document().getName());
        }
        LogState state = evidence.state(row.id());
        String plain = switch (state.kind()) {
            case UNKNOWN -> Messages.RowText_unknown;
            case NO_FILE, FAILED -> state.sentence();
            case NOT_LOADED -> Messages.RowText_notLoaded;
            case LOADING -> Messages.RowText_loading;
            case LOADED -> facts(state.loaded());
            case STALE -> NLS.bind(Messages.RowText_stale, facts(state.loaded()));
        };
        boolean old = state.loaded() != null && (state.kind() == LogState.Kind.FAILED || state.kind() == LogState.Kind.NO_FILE);
        return old ? NLS.bind(Messages.RowText_old, plain, facts(state.loaded())) : plain;
    }

    private String facts(LoadedLog log) {
        String facts = NLS.bind(Messages.RowText_facts, numbers.format(log.events()), numbers.format(log.cases()));
        String span = log.from() == null ? "" : NLS.bind(Messages.RowText_span, DAY.format(log.from()), DAY.format(log.to()));
        return facts + span + (log.loaded() == null ? "" : NLS.bind(Messages.RowText_loaded, time(log.loaded()))) + ".";
    }

    private static String time(Instant when) {
        return TIME.format(when);
    }

    /** Returns what can be done, as links. */
    String links(Row row) {
        List<String> links = new ArrayList<>();
        if (row.isLog()) {
            switch (row.kind()) {
                case LOADING -> links.add(link("cancel", Messages.RowText_cancelLink));
                case LOADED -> { }
                case STALE -> links.add(link("load", Messages.RowText_reloadLink));
                default -> links.add(link("load", Messages.RowText_loadLink));
            }
        }
        if (!(row.element() instanceof ComplaintBook)) {
            links.add(link("links", Messages.RowText_linksLink));
        }
        if (!row.isLog()) {
            links.add(link("again", Messages.RowText_againLink));
        }
        links.add(link("open", Messages.RowText_openLink));
        return String.join("   ", links);
    }

    private static String link(String reference, String text) {
        return "<a href=\"" + reference + "\">" + text + "</a>";
    }

    /** Returns the report of the last reading, as far as it is known, and what the graph holds. */
    List<ReportNode> report(Row row) {
        if (!row.isLog()) {
            return List.of();
        }
        ReportNodes nodes = new ReportNodes();
        List<ReportNode> all = new ArrayList<>();
        LoadedLog loaded = evidence.state(row.id()).loaded();
        LogReport report = evidence.report(row.id()).orElse(null);
        if (report != null) {
            boolean same = loaded == null || report.fingerprint().equals(loaded.fingerprint());
            all.add(new ReportNode(NLS.bind(same ? Messages.RowText_report : Messages.RowText_oldReport, time(report.when())), "",
                    nodes.read(report)));
        } else if (loaded != null) {
            all.add(ReportNode.of(Messages.RowText_noReport));
        }
        if (loaded != null) {
            all.addAll(nodes.loaded(loaded));
        }
        return all;
    }
}
