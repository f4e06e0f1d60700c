/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.network;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.network.HandoffNetwork.Edge;
import org.klantreis.report.network.RingDrawing.Place;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Outline;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** Draws ways across a ring: in the colour of who gives, as wide as they are frequent, with a head where they arrive. */
final class WayDrawing {
    private static final double THINNEST = 1.1;
    private static final double WIDEST = 6.5;
    private static final double HEAD = 9;
    /** How far ways are drawn towards the middle. */
    private static final double PULL = 0.58;
    /** How much of that those are who stand beside each other, and from which distance, in radiuses, it is all of it. */
    private static final double NEAR = 0.3;
    private static final double FAR = 1.3;
    /** How far the two ways between the same two are apart. */
    private static final double APART = 0.10;
    private static final double COVER = 0.72;
    private static final double TINY = 1e-6;
    private static final int PIECES = 14;
    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
    /** With more ways than this their counts would hide them; the list has them. */
    private static final int MOST_COUNTS = 60;

    private final Sheet sheet;
    private final double centreX;
    private final double centreY;
    private final double radius;
    private final List<Way> ways = new ArrayList<>();

    /** A cubic curve. */
    private record Way(Edge edge, double[] x, double[] y) {
        double x(double t) {
            return at(x, t);
        }

        double y(double t) {
            return at(y, t);
        }

        private static double at(double[] p, double t) {
            double u = 1 - t;
            return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
        }
    }

    WayDrawing(Sheet sheet, double centreX, double centreY, double radius) {
        this.sheet = sheet;
        this.centreX = centreX;
        this.centreY = centreY;
        this.radius = radius;
    }

    void draw(Edge edge, Place from, Place to, int most) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        // To the right of the straight line, so that the way back runs on the other side.
        double pull = PULL * (NEAR + (1 - NEAR) * Math.min(1, Math.hypot(dx, dy) / (FAR * radius)));
        double[] x = {from.x(), from.x() * (1 - pull) - dy * APART, to.x() * (1 - pull) - dy * APART, to.x()};
        double[] y = {from.y(), from.y() * (1 - pull) + dx * APART, to.y() * (1 - pull) + dx * APART, to.y()};
        begin(x, y, from.size() + 1);
        double width = THINNEST + (WIDEST - THINNEST) * (most <= 1 ? 0 : (edge.count() - 1.0) / (most - 1));
        double head = HEAD + width;
        double[] tip = end(x, y, to.size() + 2, head);
        for (int i = 0; i < x.length; i++) {
            x[i] += centreX;
            y[i] += centreY;
        }
        Ink ink = sheet.colours().ink(edge.from(), Role.UNIT).faded(COVER);
        sheet.scene().add(Zone.BODY, new Path(Outline.from(x[0], y[0]).curve(x[1], y[1], x[2], y[2], x[3], y[3]).done(), null,
                Stroke.of(ink, width)));
        double half = width / 2 + 3;
        double baseX = x[3];
        double baseY = y[3];
        sheet.scene().add(Zone.BODY, new Path(Outline.from(baseX + tip[0] * head, baseY + tip[1] * head)
                .to(baseX - tip[1] * half, baseY + tip[0] * half).to(baseX + tip[1] * half, baseY - tip[0] * half).close().done(),
                sheet.colours().ink(edge.from(), Role.UNIT), null));
        Way way = new Way(edge, x, y);
        ways.add(way);
        sheet.spot(Zone.BODY, areas(way, Math.max(3, width / 2)), Part.HANDOFF, edge.to().getId(), edge.from().getId(),
                Says.tip(sheet, edge), Says.edge(sheet, edge));
    }

    /** Writes how often on the ways that are taken more than once, where there is room; frequent ones first. */
    void drawCounts() {
        if (ways.size() > MOST_COUNTS) {
            return;
        }
        List<Rect> taken = new ArrayList<>();
        for (int i = ways.size() - 1; i >= 0; i--) {
            Way way = ways.get(i);
            if (way.edge().count() == 1) {
                continue;
            }
            String count = sheet.words().number(way.edge().count());
            double wide = sheet.widthOf(count, Styles.NUMBER) + 8;
            for (double t : ALONG) {
                Rect area = new Rect(way.x(t) - wide / 2, way.y(t) - 8, wide, 16);
                if (taken.stream().noneMatch(area.grow(1)::overlaps)) {
                    taken.add(area);
                    sheet.box(Zone.BODY, area, 8, Ink.of(Role.PAPER), Stroke.of(Ink.of(Role.HAIRLINE), 1));
                    sheet.text(Zone.BODY, area.x() + 4, sheet.baseline(area.centreY(), Styles.NUMBER), count, Styles.NUMBER,
                            Ink.of(Role.TEXT));
                    break;
                }
            }
        }
    }

    /** Lets the curve begin at the edge of the node. */
    private static void begin(double[] x, double[] y, double size) {
        double length = Math.max(TINY, Math.hypot(x[1] - x[0], y[1] - y[0]));
        x[0] += (x[1] - x[0]) / length * size;
        y[0] += (y[1] - y[0]) / length * size;
    }

    /** Lets the curve end before the head, and returns the direction of that. */
    private static double[] end(double[] x, double[] y, double size, double head) {
        double length = Math.max(TINY, Math.hypot(x[3] - x[2], y[3] - y[2]));
        double[] direction = {(x[3] - x[2]) / length, (y[3] - y[2]) / length};
        x[3] -= direction[0] * (size + head);
        y[3] -= direction[1] * (size + head);
        return direction;
    }

    private static List<Rect> areas(Way way, double half) {
        List<Rect> areas = new ArrayList<>();
        for (int i = 0; i < PIECES; i++) {
            double t = (double) i / PIECES;
            double u = (i + 1.0) / PIECES;
            areas.add(Rect.between(way.x(t), way.y(t), way.x(u), way.y(u)).grow(half));
        }
        return areas;
    }
}
