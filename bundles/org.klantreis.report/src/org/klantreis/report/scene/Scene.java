/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A journey map, laid out: what to draw and where everything is. It is immutable, knows no toolkit, and is painted by the editor
 * and by the exporters alike.
 *
 * <p>All coordinates are scene units (pixels at 100 %) from the upper left corner of the picture. To paint the whole picture,
 * fill it with {@link Role#PAPER} and paint the marks of every zone in the order of {@link Zone#values()}, each clipped to
 * {@link #area(Zone)}. To paint a window onto it, use a {@link Viewport}.
 */
public final class Scene {
    private static final double TITLE_MARGIN = 20;

    private final double width;
    private final double height;
    private final double titleHeight;
    private final double titleWidth;
    private final double headerBottom;
    private final double sideWidth;
    private final Map<Zone, MarkIndex> marks = new EnumMap<>(Zone.class);
    private final List<Spot> spots;
    private final Map<String, List<Spot>> spotsById = new HashMap<>();
    private final SpotIndex spotIndex;
    private final List<Column> columns;
    private final List<StageBand> stages;
    private final List<LaneBand> lanes;
    private final String description;
    private final Paging paging;
    private final List<Double> rowBreaks;
    private final List<Double> columnBreaks;

    Scene(SceneBuilder builder) {
        width = builder.width;
        height = builder.height;
        titleHeight = builder.titleHeight;
        headerBottom = builder.headerBottom;
        sideWidth = builder.sideWidth;
        for (Zone zone : Zone.values()) {
            marks.put(zone, new MarkIndex(builder.marks.get(zone)));
        }
        titleWidth = marks(Zone.TITLE).stream().filter(Text.class::isInstance).mapToDouble(mark -> mark.bounds().right()).max()
                .orElse(0) + TITLE_MARGIN;
        spots = List.copyOf(builder.spots);
        spots.forEach(spot -> spotsById.computeIfAbsent(spot.elementId(), id -> new ArrayList<>()).add(spot));
        spotIndex = new SpotIndex(spots);
        columns = List.copyOf(builder.columns);
        stages = List.copyOf(builder.stages);
        lanes = List.copyOf(builder.lanes);
        description = builder.description;
        paging = builder.paging;
        rowBreaks = breaks(builder.rowBreaks, lanes.stream().filter(band -> !band.lane().isHeader()).map(LaneBand::bottom));
        columnBreaks = breaks(builder.columnBreaks, columns.stream().map(Column::x));
    }

    private static List<Double> breaks(List<Double> told, Stream<Double> edges) {
        return Stream.concat(told.stream(), edges).distinct().sorted().toList();
    }

    /** Returns how it is spread over pages. */
    public Paging paging() {
        return paging;
    }

    /** Returns the heights at which a page may end, from above. */
    public List<Double> rowBreaks() {
        return rowBreaks;
    }

    /** Returns the widths at which a page may end, from the left. */
    public List<Double> columnBreaks() {
        return columnBreaks;
    }

    /** Returns the width of the whole picture. */
    public double width() {
        return width;
    }

    /** Returns the height of the whole picture. */
    public double height() {
        return height;
    }

    /** Returns the height of the title, which is also the upper edge of corner and header. */
    public double titleHeight() {
        return titleHeight;
    }

    /** Returns the width of what is in the title, which may be less than that of the picture. */
    public double titleWidth() {
        return titleWidth;
    }

    /** Returns the height of the frozen header, without the title. */
    public double headerHeight() {
        return headerBottom - titleHeight;
    }

    /** Returns the width of the frozen names of the lanes, which is also the left edge of header and body. */
    public double sideWidth() {
        return sideWidth;
    }

    /** Returns one paragraph that says what the map shows, for those who cannot see it. */
    public String description() {
        return description;
    }

    /** Returns where a zone is in the whole picture. */
    public Rect area(Zone zone) {
        return switch (zone) {
            case TITLE -> new Rect(0, 0, width, titleHeight);
            case CORNER -> Rect.between(0, titleHeight, sideWidth, headerBottom);
            case HEADER -> Rect.between(sideWidth, titleHeight, width, headerBottom);
            case SIDE -> Rect.between(0, headerBottom, sideWidth, height);
            case BODY -> Rect.between(sideWidth, headerBottom, width, height);
        };
    }

    /** Returns all marks of a zone, in the order of drawing. */
    public List<Mark> marks(Zone zone) {
        return marks.get(zone).all();
    }

    /** Returns the marks of a zone that meet an area, in the order of drawing. */
    public List<Mark> marksIn(Zone zone, Rect area) {
        return marks.get(zone).in(area);
    }

    /** Returns all spots; where they lie over each other, the later one is on top. */
    public List<Spot> spots() {
        return spots;
    }

    /** Returns the spot on top at a point of a zone. */
    public Optional<Spot> spotAt(Zone zone, double x, double y) {
        return spotIndex.at(zone, x, y);
    }

    /** Returns the spot on top at a point of the whole picture. */
    public Optional<Spot> spotAt(double x, double y) {
        return zoneAt(x, y).flatMap(zone -> spotAt(zone, x, y));
    }

    /** Returns the spots of an element, in the order of their places; none where the map does not show it. */
    public List<Spot> spotsOf(String elementId) {
        return Collections.unmodifiableList(spotsById.getOrDefault(elementId, List.of()));
    }

    /** Returns the spot of an element that shows a certain part of it. */
    public Optional<Spot> spot(String elementId, Part part) {
        return spotsOf(elementId).stream().filter(spot -> spot.part() == part).findFirst();
    }

    /** Returns the columns, from left to right. */
    public List<Column> columns() {
        return columns;
    }

    /** Returns the stages, from left to right. */
    public List<StageBand> stages() {
        return stages;
    }

    /** Returns the lanes, from top to bottom; those of the header too. */
    public List<LaneBand> lanes() {
        return lanes;
    }

    /** Returns the column of a step, of either journey. */
    public Optional<Column> columnOf(String stepId) {
        return columns.stream().filter(c -> stepId.equals(c.stepId()) || c.otherStepIds().contains(stepId)).findFirst();
    }

    /** Returns the column at an x. */
    public Optional<Column> columnAt(double x) {
        return columns.stream().filter(column -> x >= column.x() && x < column.right()).findFirst();
    }

    /** Returns the lane at a y. */
    public Optional<LaneBand> laneAt(double y) {
        return lanes.stream().filter(lane -> y >= lane.y() && y < lane.bottom()).findFirst();
    }

    /** Returns a lane, if it is shown. */
    public Optional<LaneBand> lane(Lane lane) {
        return lanes.stream().filter(band -> band.lane() == lane).findFirst();
    }

    /** Returns the zone at a point of the whole picture. */
    public Optional<Zone> zoneAt(double x, double y) {
        for (Zone zone : Zone.values()) {
            if (area(zone).contains(x, y)) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /** Returns the place between steps that is nearest to an x; empty where there is no stage. */
    public Optional<Slot> slotAt(double x) {
        return Slots.nearest(this, x);
    }
}
