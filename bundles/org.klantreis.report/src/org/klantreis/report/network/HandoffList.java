/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.network;

import java.util.List;

import org.klantreis.model.OrganisationUnit;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.network.HandoffNetwork.Edge;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/** The most frequent handoffs as a list: who gives, who receives, how often, and how long it waits. */
final class HandoffList {
    private static final int LEAST = 20;
    private static final double ROW = 24;
    private static final double DOT = 4.5;
    private static final double GAP = 16;
    private static final double NOTE = 20;
    private static final TextStyle TEXT = Styles.CELL;

    private final Sheet sheet;
    private final List<Edge> edges;
    private final int all;
    private final double from;
    private final double to;
    private final double count;
    private final double wait;

    /** Makes a list that is about as high as what it stands beside, but not too short. */
    HandoffList(Sheet sheet, HandoffNetwork network, double beside) {
        this.sheet = sheet;
        int most = Math.max(LEAST, (int) ((beside - NOTE) / ROW) - 1);
        all = network.edges().size();
        edges = network.edges().subList(0, Math.min(most, all));
        double dot = 3 * DOT;
        from = dot + widest("list.from", edges.stream().map(edge -> sheet.nameOf(edge.from())).toList());
        to = dot + widest("list.to", edges.stream().map(edge -> sheet.nameOf(edge.to())).toList());
        count = widest("list.count", edges.stream().map(edge -> sheet.words().number(edge.count())).toList());
        wait = widest("list.wait", edges.stream().map(this::wait).toList());
    }

    boolean isEmpty() {
        return edges.isEmpty();
    }

    double width() {
        return isEmpty() ? 0 : from + to + count + wait + 3 * GAP;
    }

    double height() {
        return isEmpty() ? 0 : (edges.size() + 1) * ROW + (all > edges.size() ? NOTE : 0);
    }

    void draw(double x, double y) {
        if (isEmpty()) {
            return;
        }
        Ink label = Ink.of(Role.MUTED);
        double at = sheet.baseline(y + ROW / 2, Styles.LABEL);
        double toX = x + from + GAP;
        double countRight = toX + to + GAP + count;
        double right = x + width();
        sheet.text(Zone.BODY, x, at, sheet.words().get("list.from"), Styles.LABEL, label);
        sheet.text(Zone.BODY, toX, at, sheet.words().get("list.to"), Styles.LABEL, label);
        sheet.textUntil(Zone.BODY, countRight, at, sheet.words().get("list.count"), Styles.LABEL, label);
        sheet.textUntil(Zone.BODY, right, at, sheet.words().get("list.wait"), Styles.LABEL, label);
        double top = y + ROW;
        for (Edge edge : edges) {
            sheet.line(Zone.BODY, x, top, right, top, Role.HAIRLINE);
            double base = sheet.baseline(top + ROW / 2, TEXT);
            unit(edge.from(), x, top, base);
            unit(edge.to(), toX, top, base);
            sheet.textUntil(Zone.BODY, countRight, base, sheet.words().number(edge.count()), Styles.NUMBER, Ink.of(Role.TEXT));
            sheet.textUntil(Zone.BODY, right, base, wait(edge), TEXT, Ink.of(Role.WAIT));
            sheet.spot(Zone.BODY, List.of(new Rect(x, top, width(), ROW)), Part.HANDOFF, edge.to().getId(), edge.from().getId(),
                    Says.tip(sheet, edge), Says.edge(sheet, edge));
            top += ROW;
        }
        if (all > edges.size()) {
            sheet.text(Zone.BODY, x, sheet.baseline(top + NOTE / 2, Styles.SMALL_ITALIC),
                    sheet.words().get("list.more", all - edges.size()), Styles.SMALL_ITALIC, label);
        }
    }

    private void unit(OrganisationUnit unit, double x, double top, double base) {
        sheet.scene().add(Zone.BODY, Box.circle(x + DOT, top + ROW / 2, DOT, sheet.colours().ink(unit, Role.UNIT), null));
        sheet.text(Zone.BODY, x + 3 * DOT, base, sheet.nameOf(unit), TEXT, Ink.of(Role.TEXT));
    }

    private String wait(Edge edge) {
        return edge.waitHours() > 0 ? sheet.words().time(edge.waitHours()) : "\u2013";
    }

    private double widest(String key, List<String> cells) {
        double heading = sheet.widthOf(sheet.words().get(key), Styles.LABEL);
        return Math.ceil(Math.max(heading, cells.stream().mapToDouble(cell -> sheet.widthOf(cell, TEXT)).max().orElse(0))) + 2;
    }
}
