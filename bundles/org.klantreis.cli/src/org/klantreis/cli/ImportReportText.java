/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.Remark;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;

/** Tells what an import of a model did: for people with like remarks together, for machines each one. */
final class ImportReportText {
    private static final int MOST_PLACES = 5;

    private ImportReportText() {
    }

    /** Tells it in the wanted format: what was done goes to the output, remarks for people to the error output. */
    static void tell(ImportReport report, boolean dryRun, FormatOption format, PrintWriter out, PrintWriter err) {
        if (!format.isText()) {
            format.print(table(report));
            return;
        }
        Map<String, List<String>> places = new LinkedHashMap<>();
        report.remarks().forEach(remark -> places.computeIfAbsent(remark.reason(), r -> new ArrayList<>()).add(remark.place()));
        places.forEach((reason, all) -> err.println(line(reason, all)));
        out.println(report + (dryRun ? " Nothing was written, since this was a dry run." : ""));
    }

    private static String line(String reason, List<String> places) {
        String shown = String.join("; ", places.subList(0, Math.min(places.size(), MOST_PLACES)));
        return places.size() == 1 ? shown + ": " + reason
                : places.size() + " times: " + reason + " " + shown + (places.size() > MOST_PLACES ? "; …" : "");
    }

    private static QueryResult table(ImportReport report) {
        List<List<Object>> rows = new ArrayList<>();
        report.read().forEach((what, count) -> rows.add(row("read", count, what, "")));
        rows.add(row("created", report.created(), "", ""));
        rows.add(row("updated", report.updated(), "", ""));
        rows.add(row("unchanged", report.unchanged(), "", ""));
        rows.add(row("skipped", report.skipped(), "", ""));
        for (Remark remark : report.remarks()) {
            rows.add(row("remark", null, remark.reason(), remark.place()));
        }
        report.written().forEach(path -> rows.add(row("written", null, "", path)));
        return new QueryResult(List.of(new Column("what", "text", "", ""), new Column("count", "integer", "", ""),
                new Column("text", "text", "", ""), new Column("place", "text", "", "")), rows);
    }

    private static List<Object> row(String what, Integer count, String text, String place) {
        return Arrays.<Object>asList(what, count == null ? null : count.longValue(), text, place);
    }
}
