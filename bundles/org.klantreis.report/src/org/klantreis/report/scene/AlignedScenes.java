/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.report.scene.Stretch.Axis;

/**
 * Two maps of the same journey, so that what they have in common is at the same place in both: the same steps in the same
 * columns, the
 * lanes at the same height. Where one has a step that the other has not, or has elsewhere, the other has an empty column.
 *
 * <pre>{@code
 * AlignedScenes both = AlignedScenes.of(before, after);
 * }</pre>
 *
 * @param before the older map
 * @param after the newer map
 * @param gapsBefore the empty columns of the older map, over the whole height
 * @param gapsAfter the empty columns of the newer map
 */
public record AlignedScenes(Scene before, Scene after, List<Rect> gapsBefore, List<Rect> gapsAfter) {
    /** How far inside its end a column or lane is stretched, so that its border moves along. */
    private static final double INSIDE = 0.5;

    /** Copies the lists. */
    public AlignedScenes {
        gapsBefore = List.copyOf(gapsBefore);
        gapsAfter = List.copyOf(gapsAfter);
    }

    /**
     * Aligns two maps. Takes time in the product of the numbers of columns between the first and the last one that differ.
     *
     * @param before the older map
     * @param after the newer map, laid out with the same options
     * @return both, stretched
     */
    public static AlignedScenes of(Scene before, Scene after) {
        Side old = new Side(before);
        Side young = new Side(after);
        for (int[] pair : pairs(before.columns(), after.columns())) {
            if (pair[0] >= 0 && pair[1] >= 0) {
                double width = Math.max(before.columns().get(pair[0]).width(), after.columns().get(pair[1]).width());
                old.widen(pair[0], width);
                young.widen(pair[1], width);
            } else if (pair[0] >= 0) {
                young.gap(before.columns().get(pair[0]).width());
                old.widen(pair[0], 0);
            } else {
                old.gap(after.columns().get(pair[1]).width());
                young.widen(pair[1], 0);
            }
        }
        old.end();
        young.end();
        lanes(old, young);
        Scene first = new Stretch(old.across, old.down).of(before);
        Scene second = new Stretch(young.across, young.down).of(after);
        return new AlignedScenes(first, second, old.gaps(first), young.gaps(second));
    }

    private static void lanes(Side old, Side young) {
        same(old, young, old.scene.titleHeight(), young.scene.titleHeight(), old.scene.titleHeight(), young.scene.titleHeight());
        same(old, young, bottom(old.scene), bottom(young.scene), old.scene.headerHeight(), young.scene.headerHeight());
        Map<Lane, LaneBand> lanes = new HashMap<>();
        young.scene.lanes().forEach(lane -> lanes.put(lane.lane(), lane));
        double endOld = bottom(old.scene);
        double endYoung = bottom(young.scene);
        for (LaneBand lane : old.scene.lanes()) {
            LaneBand other = lanes.get(lane.lane());
            if (other != null && other.y() >= endYoung) {
                // What lies between lanes, such as the line of visibility, counts with the lane below.
                same(old, young, lane.bottom(), other.bottom(), lane.bottom() - endOld, other.bottom() - endYoung);
                endOld = lane.bottom();
                endYoung = other.bottom();
            }
        }
    }

    private static double bottom(Scene scene) {
        return scene.titleHeight() + scene.headerHeight();
    }

    private static void same(Side old, Side young, double oldEnd, double youngEnd, double oldLength, double youngLength) {
        old.down.add(oldEnd - INSIDE, youngLength - oldLength);
        young.down.add(youngEnd - INSIDE, oldLength - youngLength);
    }

    /** Puts the columns of both in one order: pairs of positions, -1 where one has none. */
    private static List<int[]> pairs(List<Column> old, List<Column> young) {
        int first = 0;
        while (first < Math.min(old.size(), young.size()) && key(old.get(first)).equals(key(young.get(first)))) {
            first++;
        }
        int last = 0;
        while (last < Math.min(old.size(), young.size()) - first
                && key(old.get(old.size() - 1 - last)).equals(key(young.get(young.size() - 1 - last)))) {
            last++;
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            pairs.add(new int[] {i, i});
        }
        middle(old, young, first, old.size() - last, young.size() - last, pairs);
        for (int i = last; i > 0; i--) {
            pairs.add(new int[] {old.size() - i, young.size() - i});
        }
        return pairs;
    }

    private static void middle(List<Column> old, List<Column> young, int first, int oldEnd, int youngEnd, List<int[]> pairs) {
        int[][] length = new int[oldEnd - first + 1][youngEnd - first + 1];
        for (int i = oldEnd - 1; i >= first; i--) {
            for (int j = youngEnd - 1; j >= first; j--) {
                length[i - first][j - first] = key(old.get(i)).equals(key(young.get(j))) ? length[i - first + 1][j - first + 1]
                        + 1
                        : Math.max(length[i - first + 1][j - first], length[i - first][j - first + 1]);
            }
        }
        int i = first;
        int j = first;
        while (i < oldEnd || j < youngEnd) {
            if (i < oldEnd && j < youngEnd && key(old.get(i)).equals(key(young.get(j)))) {
                pairs.add(new int[] {i++, j++});
            } else if (i < oldEnd && (j == youngEnd || length[i - first + 1][j - first] >= length[i - first][j - first + 1])) {
                pairs.add(new int[] {i++, -1});
            } else {
                pairs.add(new int[] {-1, j++});
            }
        }
    }

    private static String key(Column column) {
        return column.stepId() != null ? column.stepId() : "stage " + column.stageId();
    }

    /** One of the two maps while room is made in it. */
    private static final class Side {
        private final Scene scene;
        private final Axis across = new Axis();
        private final Axis down = new Axis();
        private final List<double[]> gaps = new ArrayList<>();
        private double pending;
        private double end;

        Side(Scene scene) {
            this.scene = scene;
            end = scene.columns().isEmpty() ? scene.sideWidth() : scene.columns().get(0).x();
        }

        /** Makes a column at least so wide, after the gaps that come before it. */
        void widen(int column, double width) {
            Column at = scene.columns().get(column);
            close(at.x(), Stretch.BEGUN);
            across.add(at.right() - INSIDE, width - at.width());
            end = at.right();
        }

        /** Leaves an empty column before the next one. */
        void gap(double width) {
            pending += width;
        }

        /** Adds the gaps behind the last column. */
        void end() {
            close(end, INSIDE);
        }

        private void close(double place, double inside) {
            if (pending > 0) {
                gaps.add(new double[] {place, pending});
                across.add(place + inside, pending);
                pending = 0;
            }
        }

        List<Rect> gaps(Scene stretched) {
            double top = stretched.titleHeight();
            return gaps.stream().map(gap -> new Rect(across.map(gap[0]), top, gap[1], stretched.height() - top)).toList();
        }
    }
}
