/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.model.Activity;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.measures.Passage;
import org.klantreis.report.scene.Lane;

/**
 * The work of the organisation, laid out. All work of a journey stands in its order from left to right, whatever its lane, so
 * before each piece of work there is a gap that runs through all lanes and holds no text: that is where arrows climb. Arrows that
 * pass over other work run on tracks at the top of the lane that they come from.
 */
final class Blueprint {
    static final double MARGIN = 6;
    static final double TRACK = 9;
    static final double HIGHWAY = 10;
    private static final double FOR_CROSSING = 27;
    private static final double FOR_HANDOFF = 16;
    private static final double FOR_PASSAGE = 12;
    private static final double LEAST = 6;

    private final MapPlan plan;
    private final List<Work> works = new ArrayList<>();
    private final Map<Col, List<Work>> byColumn = new LinkedHashMap<>();
    private final List<Handoff> handoffs = new ArrayList<>();
    private final Map<Lane, Tracks> highways = new HashMap<>();
    private int[] exitTracks;
    private int[] tracks;

    Blueprint(MapPlan plan) {
        this.plan = plan;
        for (Col column : plan.columns()) {
            if (!column.foreign) {
                collect(column);
            }
        }
        connect();
        assignDoors();
        assignTracks();
        double[] arrows = arrows();
        works.forEach(work -> work.gap = MARGIN + Math.max(LEAST, tracks[work.index] * TRACK) + arrows[work.index]);
    }

    List<Work> works() {
        return works;
    }

    List<Handoff> handoffs() {
        return handoffs;
    }

    /** Returns how many tracks run above the boxes of a lane. */
    int highways(Lane lane) {
        return highways.containsKey(lane) ? highways.get(lane).count() : 0;
    }

    /** Returns the x of a vertical track: in the gap before some work, or after the last work. */
    double trackX(int gap, int track) {
        double left = gap < works.size() ? works.get(gap).x - works.get(gap).gap : works.get(gap - 1).right();
        return left + MARGIN + track * TRACK;
    }

    /** Returns how wide the work makes a column. */
    double need(Col column) {
        List<Work> inIt = byColumn.getOrDefault(column, List.of());
        double need = inIt.stream().mapToDouble(work -> work.gap + work.width()).sum();
        if (inIt.isEmpty()) {
            return 0;
        }
        boolean last = inIt.get(inIt.size() - 1).index == works.size() - 1;
        int after = last ? tracks[works.size()] : 0;
        return need + MARGIN + (after > 0 ? MARGIN + after * TRACK : 0);
    }

    /** Gives all work its place along x, in the middle of its column. */
    void place() {
        byColumn.forEach((column, inIt) -> {
            double at = column.x + Math.max(0, (column.width - need(column)) / 2);
            for (Work work : inIt) {
                work.x = at + work.gap;
                at = work.right();
            }
        });
    }

    private void collect(Col column) {
        List<Work> inIt = new ArrayList<>();
        for (Activity activity : column.step.getActivities()) {
            add(inIt, new Work(plan, column, activity, activity.getUnit(), laneOf(activity)));
        }
        Touchpoint touchpoint = column.step.getTouchpoint();
        OrganisationUnit owner = touchpoint == null ? null : touchpoint.getOwner();
        if (column.step.getActivities().isEmpty() && owner != null && !owner.eIsProxy()) {
            add(inIt, new Work(plan, column, null, owner, Lane.FRONTSTAGE));
        }
        byColumn.put(column, inIt);
    }

    private void add(List<Work> inIt, Work work) {
        if (plan.options.lanes().contains(work.lane)) {
            work.index = works.size();
            works.add(work);
            inIt.add(work);
        }
    }

    private static Lane laneOf(Activity activity) {
        if (activity.getLine() == null) {
            return Lane.FRONTSTAGE;
        }
        return switch (activity.getLine()) {
            case FRONTSTAGE -> Lane.FRONTSTAGE;
            case BACKSTAGE -> Lane.BACKSTAGE;
            case SUPPORT -> Lane.SUPPORT;
        };
    }

    private void connect() {
        Map<Object, Work> bySource = new HashMap<>();
        works.forEach(work -> bySource.put(work.source, work));
        for (Passage passage : plan.flow.passages()) {
            Work from = bySource.get(passage.from().source());
            Work to = bySource.get(passage.to().source());
            if (from != null && to != null && from != to) {
                handoffs.add(new Handoff(passage, from, to));
            }
        }
    }

    /**
     * Ways that run straight on come first, so that they do run straight; then those that go up or come from above, since so they
     * cross the fewest others.
     */
    private void assignDoors() {
        List<Handoff> leaving = new ArrayList<>(handoffs);
        leaving.sort(Comparator.comparingInt(h -> h.isStraight() ? 0 : h.isJump() || h.goesUp() ? 1 : 2));
        leaving.forEach(handoff -> handoff.exit = handoff.from.exits++);
        List<Handoff> coming = new ArrayList<>(handoffs);
        coming.sort(Comparator.comparingInt(h -> h.isStraight() ? 0 : h.comesFromAbove() ? 1 : 2));
        coming.forEach(handoff -> handoff.entry = handoff.to.entries++);
    }

    private void assignTracks() {
        exitTracks = new int[works.size() + 1];
        tracks = new int[works.size() + 1];
        for (Handoff handoff : handoffs) {
            if (handoff.isJump()) {
                handoff.exitTrack = exitTracks[handoff.from.index + 1]++;
                int from = Math.min(handoff.from.index + 1, handoff.to.index);
                int to = Math.max(handoff.from.index + 1, handoff.to.index);
                handoff.highway = highways.computeIfAbsent(handoff.from.lane, lane -> new Tracks())
                        .take(from, Math.max(to, from + 1));
            }
        }
        System.arraycopy(exitTracks, 0, tracks, 0, tracks.length);
        // From above the lower door has the track further left, from below the upper one: so they do not cross each other.
        List<Handoff> coming = new ArrayList<>(handoffs);
        coming.sort(Comparator.comparingInt(h -> h.comesFromAbove() ? -h.entry : h.entry));
        for (Handoff handoff : coming) {
            if (!handoff.isStraight() || handoff.exit != handoff.entry) {
                handoff.entryTrack = tracks[handoff.to.index]++;
            }
        }
    }

    /** Returns the room that the heads and signs of arrows need before each piece of work. */
    private double[] arrows() {
        double[] room = new double[works.size()];
        for (Handoff handoff : handoffs) {
            double needed = handoff.isCrossSilo() ? FOR_CROSSING : handoff.isHandoff() ? FOR_HANDOFF : FOR_PASSAGE;
            room[handoff.to.index] = Math.max(room[handoff.to.index], needed);
        }
        return room;
    }
}
