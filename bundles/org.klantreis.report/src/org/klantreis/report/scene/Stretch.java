/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes room in a scene: at some places, all that lies beyond is moved away, and what reaches over the place becomes longer. */
final class Stretch {
    /**
     * How far inside its beginning a column gets room for a gap before it, so that the band of its stage, which begins there,
     * reaches over
     * the gap. The column itself begins behind it.
     */
    static final double BEGUN = 3;

    private final Axis across;
    private final Axis down;

    /**
     * Makes a stretch.
     *
     * @param across room to make along x
     * @param down room to make along y
     */
    Stretch(Axis across, Axis down) {
        this.across = across;
        this.down = down;
    }

    /** Returns the scene with that room. */
    Scene of(Scene scene) {
        SceneBuilder made = new SceneBuilder();
        made.size(across.map(scene.width()), down.map(scene.height())).describe(scene.description());
        made.frozen(down.map(scene.titleHeight()), down.map(scene.titleHeight() + scene.headerHeight()), scene.sideWidth());
        for (Zone zone : Zone.values()) {
            // The title is no part of any column.
            Axis x = zone == Zone.TITLE ? new Axis() : across;
            scene.marks(zone).forEach(mark -> made.add(zone, mark(mark, x)));
        }
        for (Spot spot : scene.spots()) {
            Axis x = spot.zone() == Zone.TITLE ? new Axis() : across;
            made.add(new Spot(spot.zone(), spot.areas().stream().map(area -> area(area, x)).toList(), spot.part(),
                    spot.elementId(), spot.feature(), spot.tooltip(), spot.description(), spot.otherId(), spot.lane()));
        }
        for (Column c : scene.columns()) {
            double x = across.map(c.x() + 2 * BEGUN) - 2 * BEGUN;
            made.add(new Column(c.index(), c.stepId(), c.stageId(), x, across.map(c.right()) - x, c.change(), c.foreign(),
                    c.otherStepIds()));
        }
        scene.stages().forEach(s -> made.add(new StageBand(s.stageId(), across.map(s.x()),
                across.map(s.right()) - across.map(s.x()),
                s.firstColumn(), s.columns())));
        scene.lanes().forEach(l -> made.add(new LaneBand(l.lane(), l.label(), down.map(l.y()),
                down.map(l.bottom()) - down.map(l.y()))));
        return made.build();
    }

    private Mark mark(Mark mark, Axis x) {
        if (mark instanceof Box box) {
            // What is round keeps its shape.
            return new Box(box.radius() > 0 && box.area().width() <= 2 * box.radius() ? moved(box.area(), x) : area(box.area(),
                    x),
                    box.radius(), box.fill(), box.stroke());
        } else if (mark instanceof Line line) {
            return new Line(x.map(line.x1()), down.map(line.y1()), x.map(line.x2()), down.map(line.y2()), line.stroke());
        } else if (mark instanceof Text text) {
            double dx = x.map(text.x()) - text.x();
            double dy = down.map(text.baseline()) - text.baseline();
            Rect bounds = text.bounds();
            return new Text(text.x() + dx, text.baseline() + dy, text.string(), text.style(), text.ink(),
                    new Rect(bounds.x() + dx, bounds.y() + dy, bounds.width(), bounds.height()));
        } else if (mark instanceof Icon icon) {
            return new Icon(icon.sign(), moved(icon.area(), x), icon.ink());
        }
        Path path = (Path) mark;
        return new Path(outline(path, x), path.fill(), path.stroke());
    }

    private Outline outline(Path path, Axis x) {
        Rect bounds = path.outline().bounds();
        if (path.fill() != null && bounds.width() < 40 && bounds.height() < 40) {
            Rect to = moved(bounds, x);
            return path.outline().placed(to.x() - bounds.x(), to.y() - bounds.y(), 1);
        }
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : path.outline().segments()) {
            if (segment instanceof Segment.Move m) {
                segments.add(new Segment.Move(x.map(m.x()), down.map(m.y())));
            } else if (segment instanceof Segment.To t) {
                segments.add(new Segment.To(x.map(t.x()), down.map(t.y())));
            } else if (segment instanceof Segment.Curve c) {
                segments.add(new Segment.Curve(x.map(c.x1()), down.map(c.y1()), x.map(c.x2()), down.map(c.y2()), x.map(c.x()),
                        down.map(c.y())));
            } else {
                segments.add(segment);
            }
        }
        return new Outline(segments);
    }

    private Rect area(Rect area, Axis x) {
        return Rect.between(x.map(area.x()), down.map(area.y()), x.map(area.right()), down.map(area.bottom()));
    }

    private Rect moved(Rect area, Axis x) {
        double dx = x.map(area.centreX()) - area.centreX();
        double dy = down.map(area.centreY()) - area.centreY();
        return new Rect(area.x() + dx, area.y() + dy, area.width(), area.height());
    }

    /** Room to make along one direction. */
    static final class Axis {
        private double[] places = {};
        private double[] sums = {};

        /** Makes room for a length beyond a place; places come in ascending order. */
        void add(double place, double length) {
            if (length > 0) {
                int n = places.length;
                places = Arrays.copyOf(places, n + 1);
                sums = Arrays.copyOf(sums, n + 1);
                places[n] = place;
                sums[n] = length + (n == 0 ? 0 : sums[n - 1]);
            }
        }

        double map(double at) {
            int i = Arrays.binarySearch(places, at);
            int before = i >= 0 ? i : -i - 1; // how many places lie before it, itself not counted
            return before == 0 ? at : at + sums[before - 1];
        }
    }
}
