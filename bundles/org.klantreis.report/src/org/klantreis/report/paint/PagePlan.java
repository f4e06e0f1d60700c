/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Mark;
import org.klantreis.report.scene.Paging;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.StageBand;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/**
 * Spreads a map over pages: steps side by side as far as they fit, with the names of stages, steps and lanes on each page; below,
 * on further pages, what is too high. No step and no lane is cut where that can be avoided. Title and legend are there once.
 */
final class PagePlan {
    /** The margin of a page, in points; the footer stands on it. */
    static final double MARGIN = 28;
    private static final double FOOTER = 16;
    /** Points per unit: larger is no easier to read, smaller is hardly legible. */
    private static final double LARGEST = 0.75;
    /** A picture that is laid out for one page may fill a larger one. */
    private static final double ENLARGED = 1.1;
    private static final double USUAL = 0.5;
    private static final double SMALLEST = 0.46;
    /** A page may stay empty by this share so that a stage begins on the next one. */
    private static final double FOR_STAGE = 0.3;
    private static final double BREATH = 16;

    private final Scene scene;
    private final double width;
    private final double height;
    private final double scale;
    private final Rect legend;
    private final double bodyBottom;
    /** Where the customer's lanes end and the blueprint begins. */
    private final double blueprint;

    private PagePlan(Scene scene, PageSize size) {
        this.scene = scene;
        this.width = size.width() - 2 * MARGIN;
        this.height = size.height() - 2 * MARGIN - FOOTER;
        Optional<LaneBand> band = scene.lane(Lane.LEGEND);
        this.legend = band.map(b -> new Rect(0, b.y(), scene.width(), b.height())).orElse(null);
        this.bodyBottom = legend == null ? scene.height() : legend.y();
        this.blueprint = scene.lanes().stream().filter(lane -> !lane.lane().isBlueprint() && lane.bottom() <= firstOfBlueprint())
                .mapToDouble(LaneBand::bottom).max().orElse(bodyBottom);
        this.scale = Math.min(scene.paging() == Paging.CUT ? LARGEST : ENLARGED, fitting());
    }

    private double firstOfBlueprint() {
        return scene.lanes().stream().filter(lane -> lane.lane().isBlueprint()).mapToDouble(LaneBand::y).min().orElse(0);
    }

    /** All lanes on a page are best; then those of the customer on one and the blueprint on the next. */
    private double fitting() {
        if (scene.paging() == Paging.WHOLE) {
            return Math.min(width / scene.width(), height / scene.height());
        }
        if (scene.paging() == Paging.WIDTH) {
            return width / scene.width();
        }
        double one = height / scene.height();
        double two = height / Math.max(blueprint, scene.headerHeight() + scene.height() - blueprint);
        return one >= SMALLEST ? one : two >= SMALLEST ? two : USUAL;
    }

    /** Returns the pages, each with what it shows. */
    static List<List<Window>> of(Scene scene, PageSize size) {
        return new PagePlan(scene, size).pages();
    }

    private List<List<Window>> pages() {
        Window title = strip(Zone.TITLE, scene.area(Zone.TITLE), MARGIN, MARGIN);
        double top = MARGIN + title.area().height();
        double room = MARGIN + height - top;
        double first = room / scale - scene.headerHeight();
        // The title is on the first page only. A map keeps to the height of that, so that all its pages have the same lanes.
        double further = scene.paging() == Paging.CUT ? first : height / scale - scene.headerHeight();
        List<double[]> rows = cut(scene.area(Zone.BODY).y(), bodyBottom, first, further, new TreeSet<>(scene.rowBreaks()),
                new TreeSet<>(List.of(blueprint)));
        double side = width / scale - scene.sideWidth();
        List<double[]> columns = cut(scene.sideWidth(), scene.width(), side, side, new TreeSet<>(scene.columnBreaks()), stages());
        List<List<Window>> pages = new ArrayList<>();
        for (double[] row : rows) {
            for (double[] column : columns) {
                pages.add(page(row, column, pages.isEmpty() ? top : MARGIN));
            }
        }
        pages.get(0).add(0, title);
        addLegend(pages, rows, columns.size(), rows.size() == 1 ? top : MARGIN);
        return pages;
    }

    private List<Window> page(double[] row, double[] column, double top) {
        double left = MARGIN + scene.sideWidth() * scale;
        double below = top + scene.headerHeight() * scale;
        List<Window> page = new ArrayList<>();
        page.add(new Window(Zone.CORNER, scene.area(Zone.CORNER), MARGIN, top, scale));
        page.add(new Window(Zone.HEADER, Rect.between(column[0], scene.titleHeight(), column[1], scene.area(Zone.BODY).y()), left,
                top, scale));
        page.add(new Window(Zone.SIDE, Rect.between(0, row[0], scene.sideWidth(), row[1]), MARGIN, below, scale));
        page.add(new Window(Zone.BODY, Rect.between(column[0], row[0], column[1], row[1]), left, below, scale));
        return page;
    }

    /** The legend goes below the last lanes where there is room, and else on a page of its own. */
    private void addLegend(List<List<Window>> pages, List<double[]> rows, int columns, double top) {
        if (legend == null) {
            return;
        }
        double[] last = rows.get(rows.size() - 1);
        double y = top + (scene.headerHeight() + last[1] - last[0]) * scale;
        List<Window> page = pages.get((rows.size() - 1) * columns);
        Rect names = Rect.between(0, legend.y(), scene.sideWidth(), legend.bottom());
        if (y + legend.height() * scale > MARGIN + height + 1) {
            page = new ArrayList<>();
            pages.add(page);
            y = MARGIN;
        }
        page.add(new Window(Zone.SIDE, names, MARGIN, y, scale));
        page.add(strip(Zone.BODY, Rect.between(scene.sideWidth(), legend.y(), scene.width(), legend.bottom()),
                MARGIN + scene.sideWidth() * scale, y));
    }

    /** A part of the map that is as wide as the map but filled only at its beginning: made smaller until that fits the page. */
    private Window strip(Zone zone, Rect area, double x, double y) {
        double right = area.x();
        for (Mark mark : scene.marksIn(zone, area.grow(-1))) {
            if (mark instanceof Text) {
                right = Math.max(right, mark.bounds().right() + BREATH);
            }
        }
        double room = MARGIN + width - x;
        double fitting = Math.min(scale, room / Math.max(1, right - area.x()));
        Rect part = new Rect(area.x(), area.y(), Math.min(area.width(), room / fitting), area.height());
        return new Window(zone, part, x, y, fitting);
    }

    /**
     * Cuts a length into pieces of at most a size, that of the first and of further ones, at the best places or else at good
     * ones.
     */
    private static List<double[]> cut(double from, double to, double first, double further, TreeSet<Double> good,
            TreeSet<Double> best) {
        List<double[]> pieces = new ArrayList<>();
        double at = from;
        double most = first;
        while (to - at > most + 1) {
            Double end = best.floor(at + most);
            if (end == null || end - at < most * (1 - FOR_STAGE)) {
                end = good.floor(at + most);
            }
            double next = end == null || end <= at ? at + most : end;
            pieces.add(new double[] {at, next});
            at = next;
            most = further;
        }
        pieces.add(new double[] {at, to});
        return pieces;
    }

    private TreeSet<Double> stages() {
        TreeSet<Double> edges = new TreeSet<>();
        scene.stages().stream().map(StageBand::x).forEach(edges::add);
        return edges;
    }
}
