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

import org.klantreis.evidence.state.LoadedLog;
import org.klantreis.ui.evidence.jobs.LogReport;

/** Makes the lines of a log's report. */
final class ReportNodes {
    private final NumberFormat numbers = NumberFormat.getIntegerInstance();

    /** What was read, what was dropped and why, and what was found out. */
    List<ReportNode> read(LogReport report) {
        List<ReportNode> nodes = new ArrayList<>();
        nodes.add(line(Messages.ReportNodes_rows, report.rows()));
        nodes.add(line(Messages.ReportNodes_kept, report.kept()));
        List<ReportNode> drops = report.dropped().stream().map(drop -> new ReportNode(drop.reason(), numbers.format(drop.count()),
                drop.examples().stream().map(ReportNode::of).toList())).toList();
        nodes.add(new ReportNode(Messages.ReportNodes_dropped, numbers.format(report.droppedRows()), drops));
        if (!report.findings().isEmpty()) {
            nodes.add(new ReportNode(Messages.ReportNodes_findings, numbers.format(report.findings().size()),
                    report.findings().stream().map(ReportNode::of).toList()));
        }
        return nodes;
    }

    /** What the graph holds. */
    List<ReportNode> loaded(LoadedLog log) {
        return List.of(new ReportNode(Messages.ReportNodes_graph, "", List.of(line(Messages.ReportNodes_events, log.events()),
                line(Messages.ReportNodes_cases, log.cases()), line(Messages.ReportNodes_handoffs, log.handoffs()),
                line(Messages.ReportNodes_units, log.units()), line(Messages.ReportNodes_activities, log.activities()),
                line(Messages.ReportNodes_variants, log.variants()))));
    }

    private ReportNode line(String text, long count) {
        return new ReportNode(text, numbers.format(count), List.of());
    }
}
