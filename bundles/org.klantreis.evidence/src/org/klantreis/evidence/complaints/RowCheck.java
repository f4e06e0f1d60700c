/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.complaints.Mapping.Place;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.table.Dates;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.Privacy;

/** Reads a file and tells the rows that can be imported from those that cannot. */
final class RowCheck {
    private static final String CLUSTER_SEPARATOR = " / ";

    private final ComplaintSource source;
    private final PrivacyRules privacy;
    private final List<Reject> rejects = new ArrayList<>();
    private final List<CheckedRow> rows = new ArrayList<>();
    private final Map<String, CheckedRow> byId = new HashMap<>();
    private final Map<String, Integer> withoutId = new HashMap<>();

    RowCheck(ComplaintSource source, PrivacyRules privacy) {
        this.source = source;
        this.privacy = privacy;
    }

    CheckedRows read(Path file, ReadMonitor monitor) throws IOException {
        TableRows table = TableRows.read(file, source, monitor);
        rejects.addAll(table.unreadable());
        List<String> findings = new ArrayList<>(table.findings());
        Mapping mapping = new Mapping(source, table.header(), file.getFileName().toString());
        DayColumns days = new DayColumns(table, mapping, source.getDateFormat(), findings);
        for (TableRows.Row row : table.rows()) {
            check(row, mapping, days);
        }
        rejects.sort(Comparator.comparingLong(Reject::line));
        long undated = rows.stream().filter(row -> row.received() == null).count();
        if (undated > 0) {
            findings.add(undated + " complaints have no date of receipt; they count in no month.");
        }
        if (mapping.of(ComplaintField.ID).isEmpty()) {
            findings.add("No column is mapped to ID, so complaints are known by their content: a row that changes "
                    + "becomes another complaint.");
        }
        return new CheckedRows(rows, rejects, privacy.pseudonymised(), findings);
    }

    private void check(TableRows.Row row, Mapping mapping, DayColumns days) {
        Map<ComplaintField, String> texts = new EnumMap<>(ComplaintField.class);
        Map<ComplaintField, LocalDate> dates = new EnumMap<>(ComplaintField.class);
        Boolean withinMandate = null;
        String formerId = null;
        for (Place place : mapping.places()) {
            ComplaintField field = place.field();
            String plain = row.text(place.index());
            if (days.isWrong(place, row)) {
                reject(row, place, "is no date written as " + days.format(place)
                        + "; correct it, or set the format of the dates.");
                return;
            } else if (days.has(field)) {
                dates.put(field, days.day(place, row));
            } else if (field == ComplaintField.WITHIN_MANDATE) {
                withinMandate = CellText.truth(kept(place, plain)).orElse(null);
                if (withinMandate == null && !Dates.isNone(kept(place, plain))) {
                    reject(row, place, "is neither yes nor no; correct it.");
                    return;
                }
            } else {
                String value = privacy.apply(place.column(), plain);
                formerId = field == ComplaintField.ID && !value.equals(plain) ? plain : formerId;
                String separator = field == ComplaintField.CLUSTER ? CLUSTER_SEPARATOR : "\n";
                if (!value.isEmpty()) {
                    texts.merge(field, value, (one, two) -> one + separator + two);
                }
            }
        }
        String id = texts.remove(ComplaintField.ID);
        if (id == null && mapping.of(ComplaintField.ID).stream().anyMatch(place -> place.column()
                .getPrivacy() != Privacy.LEAVE_OUT)) {
            reject(row, mapping.of(ComplaintField.ID).get(0),
                    "has no id, so a later import could not find it again; give it one.");
            return;
        }
        keep(new CheckedRow(row.line(), id == null ? contentId(texts, dates, withinMandate) : id, formerId,
                dates.get(ComplaintField.RECEIVED), dates.get(ComplaintField.CLOSED), withinMandate, texts), mapping);
    }

    /** A pseudonym of yes and no would be read by nobody; such a value is kept or left out. */
    private static String kept(Place place, String plain) {
        return place.column().getPrivacy() == Privacy.KEEP ? plain : "";
    }

    private void keep(CheckedRow checked, Mapping mapping) {
        CheckedRow first = byId.putIfAbsent(checked.id(), checked);
        if (first == null) {
            rows.add(checked);
            return;
        }
        rejects.add(new Reject(checked.line(), mapping.of(ComplaintField.ID).get(0).column().getColumn(), checked.id(),
                first.saysSame(checked) ? "says the same as line " + first.line() + "; it was not needed a second time."
                : "was on line " + first.line()
                + " already with another content, and that one was kept; leave one row a complaint."));
    }

    private void reject(TableRows.Row row, Place place, String reason) {
        String shown = privacy.shown(place.column(), row.text(place.index()));
        rejects.add(new Reject(row.line(), place.column().getColumn(), shown, reason));
    }

    /** Made of what comes into the model only, so it gives nothing away that the model does not. */
    private String contentId(Map<ComplaintField, String> texts, Map<ComplaintField, LocalDate> dates, Boolean withinMandate) {
        String hash = ContentHash.of(dates + "|" + texts + "|" + withinMandate);
        int number = withoutId.merge(hash, 1, Integer::sum);
        return number == 1 ? hash : hash + "-" + number;
    }
}
