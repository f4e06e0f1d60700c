/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.tables.TableBuilder;
import org.klantreis.publish.tables.Tone;

/** The tables of complaints: what they are about, what they advise, and what became of it. */
final class ComplaintTables {
    private final Subject subject;
    private final List<Complaint> list;

    ComplaintTables(Subject subject) {
        this.subject = subject;
        list = subject.complaints();
    }

    /** The clusters, those with the most complaints first. */
    Table clusters() {
        TableBuilder table = subject.table("clusters").noun(subject.words().get("noun.cluster"))
                .columns("cluster!", "complaints#", "open#",
                "within-mandate#", "changed#", "advice-status*", "advice~", "touchpoints", "first@", "last@");
        Map<ComplaintCluster, List<Complaint>> byCluster = new LinkedHashMap<>();
        if (subject.isWhole()) {
            subject.all(ComplaintBook.class).flatMap(book -> book.getClusters().stream())
                    .forEach(cluster -> byCluster.put(cluster, new ArrayList<>()));
        }
        list.stream().filter(each -> Subject.isThere(each.getCluster()))
                .forEach(each -> byCluster.computeIfAbsent(each.getCluster(), cluster -> new ArrayList<>()).add(each));
        byCluster.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
                .forEach(entry -> cluster(table, entry.getKey(), entry.getValue()));
        return table.build();
    }

    private void cluster(TableBuilder table, ComplaintCluster cluster, List<Complaint> complaints) {
        List<LocalDate> days = complaints.stream().map(Complaint::getReceived).filter(Objects::nonNull).sorted().toList();
        Tone tone = cluster.getAdviceStatus() == AdviceStatus.ADOPTED ? Tone.GOOD
                : cluster.getAdviceStatus() == AdviceStatus.REJECTED ? Tone.QUIET : Tone.BAD;
        table.row(cluster.getId(), "", subject.link(cluster), Cell.count(complaints.size()),
                Cell.count(complaints.stream().filter(each -> each.getClosed() == null).count()),
                Cell.count(complaints.stream().filter(each -> Boolean.TRUE.equals(each.getWithinMandate())).count()),
                Cell.count(complaints.stream().filter(each -> Subject.isThere(each.getProcedureChange())).count()),
                new Cell.Tag(subject.words().of(cluster.getAdviceStatus()), tone), Cell.words(cluster.getAdvice()),
                subject.links(cluster.getTouchpoints()), Cell.day(days.isEmpty() ? null : days.get(0)),
                Cell.day(days.isEmpty() ? null : days.get(days.size() - 1)));
    }

    /** All complaints. */
    Table complaints() {
        TableBuilder table = subject.table("complaints").noun(subject.words().get("noun.complaint"))
                .columns("complaint!", "received@",
                "closed@", "cluster*", "touchpoint*", "channel*", "unit*", "text~", "advice~", "within-mandate?*", "led-to");
        for (Complaint each : list) {
            table.row(each.getId(), "", subject.link(each), Cell.day(each.getReceived()), Cell.day(each.getClosed()),
                    subject.link(each.getCluster()), subject.link(each.getTouchpoint()), subject.link(each.getChannel()),
                    subject.link(each.getUnit()), Cell.words(each.getText()), Cell.words(each.getAdvice()),
                    each.getWithinMandate() == null ? Cell.EMPTY : new Cell.Flag(each.getWithinMandate()),
                    subject.link(each.getProcedureChange()));
        }
        return table.build();
    }
}
