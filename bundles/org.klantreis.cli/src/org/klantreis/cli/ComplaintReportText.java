/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.complaints.ComplaintImportReport;
import org.klantreis.evidence.complaints.Reject;
import org.klantreis.evidence.complaints.UnlinkedValue;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.model.ComplaintColumn;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.Privacy;

/** Tells a person what an import of complaints did, and other programs as a table of one row. */
final class ComplaintReportText {
    private static final int SHOWN = 20;

    private final PrintWriter out;

    ComplaintReportText(PrintWriter out) {
        this.out = out;
    }

    void mapping(ComplaintSource source) {
        source.getColumns().stream().sorted(Comparator.comparing(ComplaintColumn::getField))
                .forEach(column -> out.println(column.getField() + " is the column «" + column.getColumn() + "»"
                + (column.getPrivacy() == Privacy.PSEUDONYMISE ? ", as pseudonyms."
                : column.getPrivacy() == Privacy.LEAVE_OUT ? ", left out." : ".")));
    }

    void details(ComplaintImportReport report, boolean inFile) {
        report.findings().forEach(out::println);
        List<UnlinkedValue> unlinked = report.unlinked();
        unlinked.stream().limit(SHOWN).forEach(value -> out.println(value.field() + " «" + value.value() + "» of "
                + value.complaints() + " complaints is linked to nothing" + proposal(value)));
        more(unlinked.size(), "values");
        if (!inFile) {
            report.rejects().stream().limit(SHOWN).forEach(out::println);
            more(report.rejects().size(), "rejected rows; --rejects FILE writes them all");
        }
    }

    private static String proposal(UnlinkedValue value) {
        return value.proposal().map(element -> value.isSure()
                ? "; «" + element.getName() + "» has the same words, which --accept-links takes."
                : "; perhaps it is «" + element.getName() + "», which --link links.").orElse(".");
    }

    private void more(int count, String what) {
        if (count > SHOWN) {
            out.println("... and " + (count - SHOWN) + " more " + what + ".");
        }
    }

    static QueryResult table(ComplaintImportReport report) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", report.file());
        row.put("book", report.book());
        row.put("rows", (long) report.rows());
        row.put("created", (long) report.created());
        row.put("updated", (long) report.updated());
        row.put("unchanged", (long) report.unchanged());
        row.put("rejected", (long) report.rejects().size());
        row.put("notInFile", (long) report.notInFile());
        row.put("pseudonymised", (long) report.pseudonymised());
        row.put("clusters", report.clusters());
        row.put("unlinked", report.unlinked().stream().map(ComplaintReportText::cell).toList());
        row.put("rejects", report.rejects().stream().map(ComplaintReportText::cell).toList());
        row.put("findings", report.findings());
        row.put("written", report.written());
        List<Object> cells = new ArrayList<>(row.values());
        return new QueryResult(row.keySet().stream().map(Column::named).toList(), List.of(cells));
    }

    private static Map<String, Object> cell(UnlinkedValue value) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("field", value.field().getLiteral());
        cell.put("value", value.value());
        cell.put("complaints", (long) value.complaints());
        cell.put("proposal", value.proposal().map(element -> element.getName()).orElse(null));
        return cell;
    }

    private static Map<String, Object> cell(Reject reject) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("line", reject.line());
        cell.put("column", reject.column());
        cell.put("value", reject.value());
        cell.put("reason", reject.reason());
        return cell;
    }
}
