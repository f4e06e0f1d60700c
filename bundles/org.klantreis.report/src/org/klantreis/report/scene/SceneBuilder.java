/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what a {@link Scene} is made of. */
public final class SceneBuilder {
    final Map<Zone, List<Mark>> marks = new EnumMap<>(Zone.class);
    final List<Spot> spots = new ArrayList<>();
    final List<Column> columns = new ArrayList<>();
    final List<StageBand> stages = new ArrayList<>();
    final List<LaneBand> lanes = new ArrayList<>();
    final List<Double> rowBreaks = new ArrayList<>();
    final List<Double> columnBreaks = new ArrayList<>();
    Paging paging = Paging.CUT;
    double width;
    double height;
    double titleHeight;
    double headerBottom;
    double sideWidth;
    String description = "";

    /** Begins a scene without anything. */
    public SceneBuilder() {
        for (Zone zone : Zone.values()) {
            marks.put(zone, new ArrayList<>());
        }
    }

    /** Adds a mark on top of those of its zone. */
    public SceneBuilder add(Zone zone, Mark mark) {
        marks.get(zone).add(mark);
        return this;
    }

    /** Adds a mark below all those that its zone has now. */
    public SceneBuilder addBelow(Zone zone, Mark mark) {
        marks.get(zone).add(0, mark);
        return this;
    }

    /** Adds a spot on top. */
    public SceneBuilder add(Spot spot) {
        spots.add(spot);
        return this;
    }

    /** Adds a column to the right of the others. */
    public SceneBuilder add(Column column) {
        columns.add(column);
        return this;
    }

    /** Adds a stage to the right of the others. */
    public SceneBuilder add(StageBand stage) {
        stages.add(stage);
        return this;
    }

    /** Adds a lane below the others. */
    public SceneBuilder add(LaneBand lane) {
        lanes.add(lane);
        return this;
    }

    /** Sets the size of the whole picture. */
    public SceneBuilder size(double width, double height) {
        this.width = width;
        this.height = height;
        return this;
    }

    /**
     * Sets where the zones meet.
     *
     * @param titleHeight the height of the title
     * @param headerBottom the lower edge of the header
     * @param sideWidth the width of the lanes' names
     */
    public SceneBuilder frozen(double titleHeight, double headerBottom, double sideWidth) {
        this.titleHeight = titleHeight;
        this.headerBottom = headerBottom;
        this.sideWidth = sideWidth;
        return this;
    }

    /** Says how it is spread over pages; as a map is, unless told. */
    public SceneBuilder paged(Paging how) {
        paging = how;
        return this;
    }

    /** Adds a y at which a page may end, besides the lower edges of lanes. */
    public SceneBuilder breakRow(double y) {
        rowBreaks.add(y);
        return this;
    }

    /** Adds an x at which a page may end, besides the edges of columns. */
    public SceneBuilder breakColumn(double x) {
        columnBreaks.add(x);
        return this;
    }

    /** Says what the scene shows, for those who cannot see it. */
    public SceneBuilder describe(String description) {
        this.description = description;
        return this;
    }

    /** Returns the scene. */
    public Scene build() {
        return new Scene(this);
    }
}
