/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.StageBand;
import org.klantreis.report.scene.Zone;

/**
 * Finds the spot to which a key moves the focus: by lanes sideways, by columns up and down; in a picture without columns to what is
 * nearest in that direction.
 */
public final class Walk {
    private static final double SLACK = 2;

    private final Scene scene;
    private final List<Spot> spots;
    private final Map<Lane, List<Rect>> work = new EnumMap<>(Lane.class);

    /** Walks on a scene. */
    public Walk(Scene scene) {
        this.scene = scene;
        scene.spots().stream().filter(spot -> spot.part() == Part.ACTIVITY || spot.part() == Part.OWNERS_WORK)
                .forEach(spot -> work.computeIfAbsent(spot.lane(), lane -> new ArrayList<>()).add(spot.bounds()));
        spots = scene.spots().stream().filter(this::isStop).toList();
    }

    /** Returns where the focus begins: the first step, or else the journey. */
    public Optional<Spot> first() {
        return spots.stream().filter(spot -> spot.part() == Part.STEP).min(Comparator.comparingDouble(Walk::x))
                .or(() -> spots.stream().findFirst());
    }

    /**
     * Finds the next spot.
     *
     * @param from where the focus is
     * @param way where it is to go
     * @return the spot; empty at the edge
     */
    public Optional<Spot> next(Spot from, Way way) {
        return switch (way) {
            case LEFT -> scene.columns().isEmpty() ? nearest(from, -1, 0) : sideways(from, -1);
            case RIGHT -> scene.columns().isEmpty() ? nearest(from, 1, 0) : sideways(from, 1);
            case UP -> scene.columns().isEmpty() ? nearest(from, 0, -1) : vertical(from, -1);
            case DOWN -> scene.columns().isEmpty() ? nearest(from, 0, 1) : vertical(from, 1);
            case HOME -> lane(from).min(Comparator.comparingDouble(Walk::x));
            case END -> lane(from).max(Comparator.comparingDouble(Walk::x));
            case PAGE_UP -> stage(from, -1);
            case PAGE_DOWN -> stage(from, 1);
            case NEXT -> reading(from, 1);
            case PREVIOUS -> reading(from, -1);
        };
    }

    /** Returns the spots in the order of reading: the title, then each stage with its columns from top to bottom. */
    public List<Spot> reading() {
        return spots.stream().sorted(Comparator.comparingInt((Spot spot) -> spot.zone() == Zone.TITLE ? 0 : 1)
                .thenComparingDouble(this::columnX).thenComparingDouble(spot -> spot.bounds().y()).thenComparingDouble(Walk::x))
                        .toList();
    }

    private boolean isStop(Spot spot) {
        return switch (spot.part()) {
            case LANE, CHANNEL -> false;
            // Free room is a stop where nothing else is in it.
            case WORKPLACE -> work.getOrDefault(spot.lane(), List.of()).stream().noneMatch(spot.bounds()::overlaps);
            default -> true;
        };
    }

    /** What is aside counts twice as far, and what is more aside than ahead is in another direction. */
    private Optional<Spot> nearest(Spot from, int right, int down) {
        return spots.stream().filter(spot -> ahead(from, spot, right, down) > SLACK
                && aside(from, spot, right, down) <= ahead(from, spot, right, down))
                .min(Comparator.comparingDouble(spot -> ahead(from, spot, right, down) + 2 * aside(from, spot, right, down)));
    }

    private static double ahead(Spot from, Spot to, int right, int down) {
        return right * (x(to) - x(from)) + down * (y(to) - y(from));
    }

    private static double aside(Spot from, Spot to, int right, int down) {
        return Math.abs(right * (y(to) - y(from))) + Math.abs(down * (x(to) - x(from)));
    }

    private Optional<Spot> sideways(Spot from, int way) {
        Comparator<Spot> nearest = Comparator.comparingDouble((Spot spot) -> Math.abs(x(spot) - x(from)))
                .thenComparingDouble(spot -> Math.abs(y(spot) - y(from)));
        return lane(from).filter(spot -> way * (x(spot) - x(from)) > SLACK).min(nearest);
    }

    private Stream<Spot> lane(Spot from) {
        return spots.stream().filter(spot -> spot.zone() == from.zone() && spot.lane() == from.lane()
                && isRoute(spot) == isRoute(from) && (from.lane() != Lane.STEPS || spot.part() == from.part()
                        || from.part() != Part.STEP && spot.part() == Part.STEP));
    }

    private static boolean isRoute(Spot spot) {
        return spot.part() == Part.TRANSITION || spot.part() == Part.HANDOFF;
    }

    private Optional<Spot> vertical(Spot from, int way) {
        Comparator<Spot> nearest = Comparator.comparingDouble((Spot spot) -> Math.abs(y(spot) - y(from)))
                .thenComparingDouble(spot -> Math.abs(x(spot) - x(from)));
        Rect column = columnOf(from);
        return spots.stream().filter(spot -> spot.part() != Part.MOMENT_OF_TRUTH && spot.part() != Part.IMPORTANCE)
                .filter(spot -> way * (y(spot) - y(from)) > SLACK && isInColumn(spot, from, column)).min(nearest);
    }

    private boolean isInColumn(Spot spot, Spot from, Rect column) {
        if (spot.zone() == Zone.TITLE) {
            return from.zone() == Zone.TITLE || from.part() == Part.STAGE;
        }
        if (from.zone() == Zone.TITLE) {
            return spot.part() == Part.STAGE;
        }
        if (spot.part() == Part.STAGE) {
            return spot.bounds().x() <= x(from) && spot.bounds().right() >= x(from);
        }
        return columnOf(spot).x() == column.x();
    }

    private Rect columnOf(Spot spot) {
        double at = spot.part() == Part.STAGE ? spot.bounds().x() + SLACK + 4 : x(spot);
        return scene.columnAt(at).map(column -> new Rect(column.x(), 0, column.width(), 0)).orElse(new Rect(at, 0, 0, 0));
    }

    private double columnX(Spot spot) {
        // A stage comes before its first column.
        return spot.zone() == Zone.TITLE ? 0 : columnOf(spot).x() - (spot.part() == Part.STAGE ? 0.5 : 0);
    }

    private Optional<Spot> stage(Spot from, int way) {
        List<StageBand> stages = scene.stages().stream().filter(stage -> stage.columns() > 0).toList();
        int now = 0;
        for (int i = 0; i < stages.size(); i++) {
            now = x(from) >= stages.get(i).x() ? i : now;
        }
        int next = Math.max(0, Math.min(stages.size() - 1, now + way));
        if (stages.isEmpty() || next == now) {
            return Optional.empty();
        }
        Column column = scene.columns().get(stages.get(next).firstColumn());
        return lane(from).filter(spot -> x(spot) >= column.x()).min(Comparator.comparingDouble(Walk::x));
    }

    private Optional<Spot> reading(Spot from, int way) {
        List<Spot> order = reading();
        int next = order.indexOf(from) + way;
        return next >= 0 && next < order.size() ? Optional.of(order.get(next)) : Optional.empty();
    }

    private static double x(Spot spot) {
        return spot.bounds().centreX();
    }

    private static double y(Spot spot) {
        return spot.bounds().centreY();
    }
}
