/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.klantreis.evidence.state.LoadedLog;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.Document;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.jobs.LandscapeEvidence;
import org.klantreis.ui.evidence.jobs.LogState;

/** Makes the list of a landscape's sources of evidence from its model and what is known of the graph. */
final class Rows {
    private final NumberFormat numbers = NumberFormat.getIntegerInstance();
    private final LandscapeEvidence evidence;

    Rows(LandscapeEvidence evidence) {
        this.evidence = evidence;
    }

    /** Returns the logs first, then the complaints, each in the order of the files. */
    List<Row> all() {
        List<Document> documents = evidence.landscape().map(open -> open.model().documents()).orElse(List.of());
        List<Row> rows = new ArrayList<>();
        documents.stream().filter(EventLog.class::isInstance).map(EventLog.class::cast).forEach(log -> rows.add(of(log)));
        documents.stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast).flatMap(this::of)
                .forEach(rows::add);
        return rows;
    }

    private Row of(EventLog log) {
        LogState state = evidence.state(log.getId());
        LoadedLog loaded = state.loaded();
        return new Row(log, log, text(log.getFile()), words(state.kind()), state.kind(), loaded == null ? ""
                : numbers.format(loaded.events()),
                loaded == null ? "" : numbers.format(loaded.cases()), links(log, loaded));
    }

    private static String words(LogState.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> Messages.Rows_unknown;
            case NO_FILE -> Messages.Rows_noFile;
            case NOT_LOADED -> Messages.Rows_notLoaded;
            case LOADING -> Messages.Rows_loading;
            case LOADED -> Messages.Rows_loaded;
            case STALE -> Messages.Rows_stale;
            case FAILED -> Messages.Rows_failed;
        };
    }

    private String links(EventLog log, LoadedLog loaded) {
        long units = log.getUnits().stream().filter(mapping -> mapping.getUnit() != null).count();
        long activities = log.getActivities().stream().filter(mapping -> mapping.getTouchpoint() != null).count();
        return loaded == null ? NLS.bind(Messages.Rows_links, numbers.format(activities), numbers.format(units))
                : NLS.bind(Messages.Rows_linksOf, new Object[] {numbers.format(activities), numbers.format(loaded.activities()),
                        numbers.format(units), numbers.format(loaded.units())});
    }

    private Stream<Row> of(ComplaintBook book) {
        String count = numbers.format(book.getComplaints().size());
        if (book.getSources().isEmpty()) {
            return Stream.of(new Row(book, book, "", Messages.Rows_byHand, null, count, "", ""));
        }
        return book.getSources().stream().map(source -> new Row(source, book, text(source.getFile()),
                NLS.bind(Messages.Rows_imported,
                book.getName()), null, book.getSources().size() == 1 ? count : "", "", links(source)));
    }

    private String links(ComplaintSource source) {
        long touchpoints = source.getTouchpoints().stream().filter(mapping -> mapping.getTouchpoint() != null).count();
        long units = source.getUnits().stream().filter(mapping -> mapping.getUnit() != null).count();
        return NLS.bind(Messages.Rows_linksOfComplaints, numbers.format(touchpoints), numbers.format(units));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
