/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.klantreis.model.Step;
import org.klantreis.model.Transition;
import org.klantreis.model.measures.Flow.StepPassage;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Outline;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/**
 * Splits and joins: a dot a step, a line to what comes next. Ways over other steps run on tracks above, ways back on tracks
 * below; what is said about a way stands between two steps, where no other way climbs.
 */
final class RouteRow extends Row {
    private static final double REACH = 36;
    private static final double TRACK = 18;
    private static final double DOT = 4.5;
    private static final double HEAD = 7;
    private static final double LOOP = 24;

    private final List<Col> stops = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final Map<Route, Integer> tracks = new HashMap<>();
    private double[] above = {};
    private double plainTrack = TRACK;
    private double backTrack = TRACK;
    private int below;

    RouteRow(MapPlan plan) {
        super(plan, Lane.ROUTE, plan.words.get("lane.ROUTE"));
    }

    /** Says whether a journey has splits or joins to draw. */
    static boolean isNeeded(MapPlan plan) {
        return plan.columns().stream().anyMatch(column -> !column.foreign && !column.step.getNext().isEmpty());
    }

    @Override
    double measure() {
        plan.columns().stream().filter(column -> !column.foreign).forEach(stops::add);
        Map<Step, Integer> places = new HashMap<>();
        stops.forEach(stop -> places.put(stop.step, places.size()));
        Map<Step, Map<Step, List<StepPassage>>> ways = new LinkedHashMap<>();
        for (StepPassage passage : plan.flow.steps()) {
            ways.computeIfAbsent(passage.from(), step -> new LinkedHashMap<>())
                    .computeIfAbsent(passage.to(), step -> new ArrayList<>()).add(passage);
        }
        ways.forEach((from, targets) -> targets.forEach((to, passages) -> {
            if (places.containsKey(from) && places.containsKey(to)) {
                routes.add(route(passages, places.get(from), places.get(to)));
            }
        }));
        Tracks over = new Tracks();
        Tracks under = new Tracks();
        Comparator<Route> shortestFirst = Comparator.comparingInt((Route r) -> r.right() - r.left())
                .thenComparingInt(Route::left);
        routes.stream().sorted(shortestFirst).forEach(r -> {
            if (r.isSkip()) {
                tracks.put(r, over.take(r.left(), r.right()));
            } else if (r.isBack()) {
                // In halves of gaps: a loop needs room on both sides of its step.
                tracks.put(r, r.from() == r.to() ? under.take(2 * r.left() - 1, 2 * r.left() + 1)
                        : under.take(2 * r.left(), 2 * r.right()));
            }
        });
        above = new double[over.count()];
        Arrays.fill(above, TRACK);
        below = under.count();
        for (Route route : routes) {
            double needed = route.label().height() + 4;
            if (route.isSkip()) {
                above[tracks.get(route)] = Math.max(above[tracks.get(route)], needed);
            } else if (route.isBack()) {
                backTrack = Math.max(backTrack, needed);
            } else {
                plainTrack = Math.max(plainTrack, needed);
            }
        }
        return Styles.PAD + Arrays.stream(above).sum() + plainTrack + below * backTrack + Styles.PAD;
    }

    @Override
    void draw() {
        double base = y + Styles.PAD + Arrays.stream(above).sum() + plainTrack / 2;
        for (Route route : routes) {
            if (route.isBack()) {
                drawBack(route, base);
            } else if (route.isSkip()) {
                drawSkip(route, base);
            } else {
                drawPlain(route, base);
            }
        }
        for (Col stop : stops) {
            plan.body(Box.circle(stop.centre(), base, DOT, Ink.of(Role.PAPER), Stroke.of(Ink.of(Role.ROUTE), 1.8)));
        }
    }

    private Route route(List<StepPassage> passages, int from, int to) {
        Step step = passages.get(0).from();
        Step target = passages.get(0).to();
        List<String> ids = new ArrayList<>();
        step.getNext().stream().filter(t -> t.getTarget() == target).map(Transition::getId).forEach(ids::add);
        if (ids.isEmpty()) {
            ids.add(step.getId());
        }
        String label = passages.stream().map(this::label).collect(Collectors.joining("\n"));
        String says = passages.stream().map(plan.sayings::route).collect(Collectors.joining("\n"));
        return new Route(from, to, step, ids, target, plan.wrap(label, labelRoom(from, to), Styles.SMALL), says);
    }

    private String label(StepPassage passage) {
        String share = passage.share() < 1 ? plan.words.percent(passage.share()) : "";
        String condition = passage.condition().strip();
        return share.isEmpty() || condition.isEmpty() ? share + condition : share + " \u00b7 " + condition;
    }

    /** Returns the room between the bends, in the first gap on the way; beside its step for a loop. */
    private double labelRoom(int from, int to) {
        if (from == to) {
            return Math.max(34, stops.get(from).width / 2 - LOOP - 2);
        }
        int next = to > from ? from + 1 : from - 1;
        return Math.max(60, Math.abs(stops.get(next).centre() - stops.get(from).centre()) - 2 * REACH - 6);
    }

    private void drawPlain(Route route, double base) {
        double from = stops.get(route.from()).centre() + DOT;
        double to = stops.get(route.to()).centre() - DOT - 1;
        plan.body(new Line(from, base, to - HEAD, base, Stroke.of(Ink.of(Role.ROUTE), 1.6)));
        plan.body(Arrows.head(to, base, HEAD, Ink.of(Role.ROUTE)));
        label(route, from + REACH - DOT, base);
        spot(route, List.of(new Rect(from, base - 5, to - from, 10)));
    }

    private void drawSkip(Route route, double base) {
        int place = tracks.get(route);
        double track = base - plainTrack / 2 - above[place] / 2;
        for (int i = 0; i < place; i++) {
            track -= above[i];
        }
        double from = stops.get(route.from()).centre() + DOT;
        double to = stops.get(route.to()).centre() - DOT - 1;
        double half = REACH / 2;
        plan.body(new Path(Outline.from(from, base).curve(from + half, base, from + half * 0.6, track, from + REACH, track)
                .to(to - REACH, track).curve(to - half * 0.8, track, to - half * 1.2, base, to - HEAD, base).done(), null,
                Stroke.of(Ink.of(Role.ROUTE), 1.6)));
        plan.body(Arrows.head(to, base, HEAD, Ink.of(Role.ROUTE)));
        label(route, from + REACH - DOT, track);
        spot(route, List.of(new Rect(from + half, track - 5, to - from - REACH, 10),
                Rect.between(from, track, from + half, base), Rect.between(to - half, track, to, base)));
    }

    private void drawBack(Route route, double base) {
        double track = base + plainTrack / 2 + (tracks.get(route) + 0.5) * backTrack;
        double from = stops.get(route.from()).centre();
        double to = stops.get(route.to()).centre();
        boolean loop = route.from() == route.to();
        double bottom = base + DOT;
        Outline outline = loop
                ? Outline.from(from + 3, bottom).curve(from + LOOP, track, from - LOOP, track, from - 1, bottom + HEAD).done()
                : Outline.from(from, bottom).curve(from, track, from - 4, track, from - REACH / 2, track)
                        .to(to + REACH / 2, track).curve(to + 4, track, to, track - 4, to, bottom + HEAD).done();
        plan.body(new Path(outline, null, Stroke.of(Ink.of(Role.ROUTE), 1.6)));
        plan.body(Arrows.head(loop ? to - 1 : to, bottom + 1, 0, -1, HEAD, Ink.of(Role.ROUTE)));
        label(route, loop ? from + LOOP - 2 : from - REACH - route.label().width(), track);
        spot(route, List.of(loop ? Rect.between(from - LOOP / 2, bottom, from + LOOP / 2, track)
                : Rect.between(to, track - 6, from, track + 6)));
    }

    /** Writes on the line what is said about the way: the line is interrupted there. */
    private void label(Route route, double x, double middle) {
        Paragraph label = route.label();
        if (!label.isEmpty()) {
            double top = middle - label.height() / 2;
            plan.body(new Box(new Rect(x - 5, top, label.width() + 10, label.height()), 0, Ink.of(Role.PAPER), null));
            label.draw(plan.scene, Zone.BODY, x, top, Ink.of(Role.MUTED));
        }
    }

    private void spot(Route route, List<Rect> areas) {
        for (String id : route.ids()) {
            if (id != null) {
                plan.scene.add(new Spot(Zone.BODY, areas, Part.TRANSITION, id, null, route.description(), route.description(),
                        route.target().getId(), lane));
            }
        }
    }
}
