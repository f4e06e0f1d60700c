/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.model.OrganisationUnit;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.network.HandoffNetwork.Edge;
import org.klantreis.report.network.HandoffNetwork.Node;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/**
 * The ring: nodes down its left and right sides at equal distances, so that their names stand beside them without touching each
 * other; ways between them bend towards the middle.
 */
final class RingDrawing {
    /** How many ways are drawn at most: more are a blur. The most frequent ones are. */
    static final int MOST = 160;
    private static final double STEP = 58;
    private static final double LEAST_RADIUS = 190;
    private static final double WIDE = 1.05;
    /** How square the ring is; 2 is a circle. */
    private static final double SQUARENESS = 2.5;
    private static final double FILL = 0.93;
    private static final double SMALLEST = 6;
    private static final double LARGEST = 15;
    private static final double LABEL_GAP = 8;

    private final Sheet sheet;
    private final HandoffNetwork network;
    private final List<Place> places = new ArrayList<>();
    private final Map<OrganisationUnit, Place> byUnit = new HashMap<>();
    private final double radius;
    private final double leftLabels;
    private final double rightLabels;
    private final double height;

    /** Where a node is, with the middle of the ring as origin. */
    record Place(Node node, double x, double y, double size) {
        boolean isLeft() {
            return x < 0;
        }
    }

    RingDrawing(Sheet sheet, HandoffNetwork network) {
        this.sheet = sheet;
        this.network = network;
        List<Node> order = balanced(Ring.order(network));
        int right = (order.size() + 1) / 2;
        radius = Math.max(LEAST_RADIUS, (right - 1) * STEP / 2 / FILL);
        int most = order.stream().mapToInt(Node::handoffs).max().orElse(0);
        for (int i = 0; i < order.size(); i++) {
            boolean left = i >= right;
            int of = left ? order.size() - right : right;
            // Down the right side, and then up the left one, so that neighbours of the ring stay neighbours.
            int at = left ? order.size() - 1 - i : i;
            place(order.get(i), left, of == 1 ? 0 : (2.0 * at / (of - 1) - 1) * FILL, most);
        }
        leftLabels = places.stream().filter(Place::isLeft).mapToDouble(this::label).max().orElse(0);
        rightLabels = places.stream().filter(place -> !place.isLeft()).mapToDouble(this::label).max().orElse(0);
        height = order.isEmpty() ? 0 : 2 * radius + 2 * LARGEST;
    }

    /** Turns the ring until both sides are equally busy, so that the busiest ones face each other across it. */
    private static List<Node> balanced(List<Node> ring) {
        List<Node> best = ring;
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < ring.size(); turn++) {
            List<Node> turned = new ArrayList<>(ring.subList(turn, ring.size()));
            turned.addAll(ring.subList(0, turn));
            long right = 0;
            long left = 0;
            for (int i = 0; i < turned.size(); i++) {
                if (i < (turned.size() + 1) / 2) {
                    right += turned.get(i).handoffs();
                } else {
                    left += turned.get(i).handoffs();
                }
            }
            if (Math.abs(right - left) < least) {
                least = Math.abs(right - left);
                best = turned;
            }
        }
        return best;
    }

    double width() {
        return places.isEmpty() ? 0 : leftLabels + rightLabels + 2 * (radius * WIDE + LARGEST + LABEL_GAP);
    }

    double height() {
        return height;
    }

    void draw(double x, double y) {
        double centreX = x + leftLabels + LABEL_GAP + LARGEST + radius * WIDE;
        double centreY = y + height / 2;
        WayDrawing ways = new WayDrawing(sheet, centreX, centreY, radius);
        List<Edge> drawn = network.edges().subList(0, Math.min(MOST, network.edges().size()));
        int most = drawn.stream().mapToInt(Edge::count).max().orElse(1);
        for (int i = drawn.size() - 1; i >= 0; i--) {
            Edge edge = drawn.get(i);
            ways.draw(edge, byUnit.get(edge.from()), byUnit.get(edge.to()), most);
        }
        places.forEach(place -> draw(place, centreX, centreY));
        ways.drawCounts();
    }

    private void place(Node node, boolean left, double share, int most) {
        double y = share * radius;
        double x = WIDE * radius * Math.pow(1 - Math.pow(Math.abs(share), SQUARENESS), 1 / SQUARENESS);
        double size = SMALLEST + (LARGEST - SMALLEST) * (most == 0 ? 0 : Math.sqrt((double) node.handoffs() / most));
        Place place = new Place(node, left ? -x : x, y, size);
        places.add(place);
        byUnit.put(node.unit(), place);
    }

    private void draw(Place place, double centreX, double centreY) {
        double x = centreX + place.x();
        double y = centreY + place.y();
        Ink ink = sheet.colours().ink(place.node().unit(), Role.UNIT);
        sheet.scene().add(Zone.BODY, Box.circle(x, y, place.size(), ink, Stroke.of(Ink.of(Role.PAPER), 2)));
        String name = sheet.nameOf(place.node().unit());
        double gap = place.size() + LABEL_GAP;
        double line = sheet.letters().lineHeight(Styles.NAME);
        double upper = sheet.baseline(y - line / 2 + 1, Styles.NAME);
        double lower = sheet.baseline(y + line / 2, Styles.SMALL);
        if (place.isLeft()) {
            sheet.textUntil(Zone.BODY, x - gap, upper, name, Styles.NAME, Ink.of(Role.TEXT));
            sheet.textUntil(Zone.BODY, x - gap, lower, detail(place.node()), Styles.SMALL, Ink.of(Role.MUTED));
        } else {
            sheet.text(Zone.BODY, x + gap, upper, name, Styles.NAME, Ink.of(Role.TEXT));
            sheet.text(Zone.BODY, x + gap, lower, detail(place.node()), Styles.SMALL, Ink.of(Role.MUTED));
        }
        double wide = label(place);
        Rect text = new Rect(place.isLeft() ? x - gap - wide : x + gap, y - line, wide, 2 * line);
        Rect dot = new Rect(x - place.size(), y - place.size(), 2 * place.size(), 2 * place.size());
        sheet.spot(Zone.BODY, List.of(dot, text), Part.UNIT, place.node().unit().getId(), null, Says.node(sheet, place.node()),
                Says.node(sheet, place.node()));
    }

    private double label(Place place) {
        return Math.ceil(Math.max(sheet.widthOf(sheet.nameOf(place.node().unit()), Styles.NAME),
                sheet.widthOf(detail(place.node()), Styles.SMALL)));
    }

    private String detail(Node node) {
        return node.waitIn() > 0 ? sheet.words().get("node.wait", node.in(), node.out(), sheet.words().time(node.waitIn()))
                : sheet.words().get("node", node.in(), node.out());
    }
}
