/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.method.complaints.ClusterAdvice;
import org.klantreis.method.complaints.ComplaintAdvice;
import org.klantreis.method.complaints.LeadTime;
import org.klantreis.method.complaints.Mandate;
import org.klantreis.method.complaints.ProcedureLearning;
import org.klantreis.model.ComplaintCluster;

/** What complaints advise, and what became of it, as tables. */
final class ComplaintAdviceTables {
    private final ComplaintAdvice advice;

    ComplaintAdviceTables(ComplaintAdvice advice) {
        this.advice = advice;
    }

    /** Returns each cluster's advice and what became of it. */
    QueryResult outcomes() {
        List<Column> columns = List.of(
                new Column("cluster", "ComplaintCluster", "", "the cluster; nothing for complaints in none"),
                count("complaints", "how many complaints are in it"),
                count("changed", "how many led to a change of a procedure"),
                new Column("outcome", "text", "", "what became of the cluster's advice"),
                days("medianDays", "the median time from a complaint to the change that it led to"),
                count("withinMandate", "how many were resolved within the mandate"),
                count("beyondMandate", "how many were not"),
                new Column("changes", "list of ProcedureChange", "", "the changes that its complaints led to"),
                new Column("procedures", "list of Procedure", "", "the procedures concerned"),
                new Column("advice", "text", "", "the cluster's advice"));
        List<List<Object>> rows = new ArrayList<>();
        for (ClusterAdvice each : advice.clusters()) {
            rows.add(Arrays.asList(each.cluster().map(ElementRefs::of).orElse(null), (long) each.complaints(),
                    (long) each.changed(), each.outcome().name(), median(each.leadTime()), (long) each.mandate().within(),
                    (long) each.mandate().beyond(), ElementRefs.of(each.changes()), ElementRefs.of(each.procedures()),
                    each.cluster().map(ComplaintCluster::getAdvice).orElse(null)));
        }
        return new QueryResult(columns, rows);
    }

    /** Returns how much room the procedures leave that complaints are about, and what was changed in them. */
    QueryResult procedures() {
        List<Column> columns = List.of(new Column("procedure", "Procedure", "", "the procedure"),
                count("complaints", "how many complaints are about its touchpoints, or changed it"),
                new Column("flexibility", "text", "", "how far it bends for a customer"),
                new Column("discretion", "text", "", "who may decide to resolve a case as he sees fit"),
                count("withinMandate", "how many of the complaints were resolved within the mandate"),
                count("beyondMandate", "how many were not"),
                count("changes", "how many changes of it complaints led to"),
                days("medianDays", "the median time from a complaint to the change"));
        List<List<Object>> rows = new ArrayList<>();
        for (ProcedureLearning each : advice.procedures()) {
            Mandate mandate = each.mandate();
            rows.add(Arrays.asList(ElementRefs.of(each.procedure()), (long) each.complaints(), each.flexibility().getName(),
                    each.discretion().getName(), (long) mandate.within(), (long) mandate.beyond(), (long) each.changes().size(),
                    median(each.leadTime())));
        }
        return new QueryResult(columns, rows);
    }

    private static Column count(String name, String description) {
        return new Column(name, "integer", "", description);
    }

    private static Column days(String name, String description) {
        return new Column(name, "number", "days", description);
    }

    private static Double median(Optional<LeadTime> time) {
        return time.map(LeadTime::median).orElse(null);
    }
}
