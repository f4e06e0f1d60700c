/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.marks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.scene.Zone;
import org.klantreis.ui.map.paint.GcPainter.ZonePaint;
import org.klantreis.ui.map.paint.Rects;

/**
 * Paints marks over a map: in full for a comparison, or small for an editor. Which spots are marked is found once a scene; a
 * paint
 * touches only those that are seen.
 */
public final class MarkPaint implements ZonePaint {
    /** How much is painted. */
    public enum Style {
        /** Tinted areas with borders and signs. */
        FULL,
        /** A small sign at the corner of what is marked. */
        SMALL
    }

    private static final int OPAQUE = 255;
    private static final int TINT = 38;
    private static final int COLUMN_TINT = 22;
    private static final int BADGE = 15;
    private static final int SMALL_BADGE = 11;
    private static final double READABLE = 0.45;

    private final Style style;
    private final Supplier<Palette> palette;
    private ElementMarks marks = ElementMarks.NONE;
    private Scene scene;
    private final Map<Zone, List<Marked>> found = new EnumMap<>(Zone.class);

    /** A marked area: with a sign where it shows the element as a whole or a feature, tinted faintly where it is a column. */
    private record Marked(Rect area, ElementMark mark, boolean column) {
    }

    /**
     * Makes a paint without marks.
     *
     * @param style how much is painted
     * @param palette the map's colours
     */
    public MarkPaint(Style style, Supplier<Palette> palette) {
        this.style = style;
        this.palette = palette;
    }

    /** Sets what is marked; the map is to be redrawn then. */
    public void setMarks(ElementMarks marks) {
        this.marks = marks;
        scene = null;
    }

    /** Returns what is marked. */
    public ElementMarks marks() {
        return marks;
    }

    /** Returns how many areas of a scene are marked. */
    public int count(Scene shown) {
        find(shown);
        return found.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void paint(GC gc, Viewport viewport, Zone zone) {
        if (marks.isEmpty()) {
            return;
        }
        find(viewport.scene());
        Rectangle clip = gc.getClipping();
        boolean dark = palette.get().isDark();
        for (Marked marked : found.getOrDefault(zone, List.of())) {
            Rectangle area = Rects.round(viewport.toWindow(zone, marked.area()));
            if (area.intersects(clip)) {
                paint(gc, area, marked, viewport.zoom(), dark);
            }
        }
        gc.setAlpha(OPAQUE);
    }

    private void paint(GC gc, Rectangle area, Marked marked, double zoom, boolean dark) {
        Color colour = colour(marked.mark().rgb(dark));
        if (style == Style.FULL) {
            gc.setBackground(colour);
            gc.setAlpha(marked.column() ? COLUMN_TINT : TINT);
            gc.fillRectangle(area);
            gc.setAlpha(OPAQUE);
            if (!marked.column()) {
                gc.setForeground(colour);
                gc.setLineStyle(marked.mark() == ElementMark.DELETED ? SWT.LINE_DASH : SWT.LINE_SOLID);
                gc.setLineWidth(2);
                gc.drawRectangle(area.x + 1, area.y + 1, Math.max(1, area.width - 2), Math.max(1, area.height - 2));
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
        if (!marked.column()) {
            badge(gc, area, marked.mark(), colour, zoom, dark);
        }
    }

    private void badge(GC gc, Rectangle area, ElementMark mark, Color colour, double zoom, boolean dark) {
        int size = style == Style.FULL ? BADGE : SMALL_BADGE;
        gc.setBackground(colour);
        if (zoom < READABLE || area.height < size) {
            int dot = Math.max(4, Math.min(size / 2, area.height));
            gc.fillRectangle(area.x + area.width - dot, area.y, dot, dot);
            return;
        }
        int x = area.x + area.width - size;
        gc.fillRoundRectangle(x, area.y, size, size, 4, 4);
        gc.setForeground(onBadge(dark));
        sign(gc, mark, x + size / 2, area.y + size / 2, size / 2 - (style == Style.FULL ? 4 : 3));
    }

    /** Draws the sign with lines: letters would be placed otherwise in every font. */
    static void sign(GC gc, ElementMark mark, int x, int y, int r) {
        gc.setLineWidth(2);
        switch (mark) {
            case NEW -> {
                gc.drawLine(x - r, y, x + r, y);
                gc.drawLine(x, y - r, x, y + r);
            }
            case DELETED -> gc.drawLine(x - r, y, x + r, y);
            case CHANGED -> gc.drawPolyline(new int[] {x - r, y + r / 2, x - r / 2, y - r / 2, x + r / 2, y + r / 2, x + r,
                    y - r / 2});
            case MOVED -> {
                gc.drawLine(x - r, y, x + r, y);
                gc.drawPolyline(new int[] {x, y - r, x + r, y, x, y + r});
            }
            case CONFLICTING -> {
                gc.drawLine(x, y - r - 1, x, y);
                gc.drawLine(x, y + r, x, y + r + 1);
            }
        }
        gc.setLineWidth(1);
    }

    private void find(Scene shown) {
        if (scene == shown) {
            return;
        }
        scene = shown;
        found.clear();
        for (Column column : shown.columns()) {
            ElementMark mark = column.stepId() == null || style == Style.SMALL ? null : marks.all().get(column.stepId());
            if (mark != null && mark != ElementMark.CHANGED) {
                double top = shown.titleHeight() + shown.headerHeight();
                add(Zone.BODY, new Marked(new Rect(column.x(), top, column.width(), shown.height() - top), mark, true));
            }
        }
        marks.all().forEach((id, mark) -> find(shown, id, mark));
    }

    private void find(Scene shown, String id, ElementMark mark) {
        Set<EStructuralFeature> features = marks.features(id);
        boolean whole = features.isEmpty() || mark != ElementMark.CHANGED || style == Style.SMALL;
        boolean any = false;
        for (Spot spot : shown.spotsOf(id)) {
            // Where the order is the plain one, the way to the next step has the id of the step.
            boolean plainWay = spot.part() == Part.TRANSITION && shown.spot(id, Part.STEP).isPresent();
            if (isMain(spot) && !plainWay && (whole || spot.part() != Part.STEP && spot.part() != Part.JOURNEY)) {
                spot.areas().forEach(area -> add(spot.zone(), new Marked(area, mark, false)));
                any = true;
            } else if (style == Style.FULL && spot.feature() != null && features.contains(spot.feature())) {
                // What was moved and changed as well shows both.
                ElementMark shownAs = mark == ElementMark.MOVED ? ElementMark.CHANGED : mark;
                spot.areas().forEach(area -> add(spot.zone(), new Marked(area, shownAs, false)));
                any = true;
            }
        }
        if (!any) {
            // What changed is not on the map by itself: the element is.
            shown.spotsOf(id).stream().filter(MarkPaint::isMain).findFirst()
                    .ifPresent(spot -> add(spot.zone(), new Marked(spot.bounds(), mark, false)));
        }
    }

    private void add(Zone zone, Marked marked) {
        found.computeIfAbsent(zone, key -> new ArrayList<>()).add(marked);
    }

    /** Says whether a spot stands for an element as a whole. */
    private static boolean isMain(Spot spot) {
        return switch (spot.part()) {
            case STAGE, STEP, ACTIVITY, TRANSITION -> true;
            case JOURNEY -> spot.feature() == KlantreisPackage.Literals.ELEMENT__NAME;
            default -> false;
        };
    }

    /** Returns the colour of a sign on its coloured ground. */
    static Color onBadge(boolean dark) {
        return colour(dark ? 0x14171A : 0xFFFFFF);
    }

    static Color colour(int rgb) {
        return new Color(rgb >> 16 & OPAQUE, rgb >> 8 & OPAQUE, rgb & OPAQUE);
    }
}
