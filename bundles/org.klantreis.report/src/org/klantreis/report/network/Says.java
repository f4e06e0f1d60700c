/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.network;

import java.util.stream.Collectors;

import org.klantreis.report.layout.Sheet;
import org.klantreis.report.network.HandoffNetwork.Edge;
import org.klantreis.report.network.HandoffNetwork.Node;

/** What is said of the nodes and ways of a network, for those who point at them or cannot see them. */
final class Says {
    private static final int MOST = 8;

    private Says() {
    }

    static String node(Sheet sheet, Node node) {
        return sheet.words().get("says.node", sheet.nameOf(node.unit()), node.in(), node.out(), sheet.words()
                .time(node.waitIn()));
    }

    static String edge(Sheet sheet, Edge edge) {
        return sheet.words().get("says.edge", sheet.nameOf(edge.from()), sheet.nameOf(edge.to()), edge.count(),
                sheet.words().time(edge.waitHours()));
    }

    static String tip(Sheet sheet, Edge edge) {
        String named = edge.journeys().stream().limit(MOST).map(sheet::nameOf).collect(Collectors.joining("\n"));
        int more = edge.journeys().size() - MOST;
        return edge(sheet, edge) + "\n" + named + (more > 0 ? "\n" + sheet.words().get("tip.more", more) : "");
    }
}
