/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the marks of a zone that meet a rectangle: by buckets along x, since maps are wide.
 */
final class MarkIndex {
    private static final double BUCKET = 256;
    private static final int WIDE = 16;

    private final List<Mark> marks;
    private final Rect[] bounds;
    private final int[][] buckets;
    private final int[] wide;
    private final double left;

    MarkIndex(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        this.bounds = this.marks.stream().map(Mark::bounds).toArray(Rect[]::new);
        double min = Double.MAX_VALUE;
        double max = -Double.MAX_VALUE;
        for (Rect r : bounds) {
            min = Math.min(min, r.x());
            max = Math.max(max, r.right());
        }
        left = bounds.length == 0 ? 0 : min;
        int count = bounds.length == 0 ? 0 : (int) ((max - left) / BUCKET) + 1;
        List<List<Integer>> filled = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            filled.add(new ArrayList<>());
        }
        List<Integer> everywhere = new ArrayList<>();
        for (int i = 0; i < bounds.length; i++) {
            int first = bucket(bounds[i].x());
            int last = bucket(bounds[i].right());
            if (last - first >= WIDE) {
                everywhere.add(i);
            } else {
                for (int b = first; b <= last; b++) {
                    filled.get(b).add(i);
                }
            }
        }
        buckets = filled.stream().map(MarkIndex::array).toArray(int[][]::new);
        wide = array(everywhere);
    }

    List<Mark> all() {
        return marks;
    }

    /** Returns the marks that meet the rectangle, in the order of drawing. */
    List<Mark> in(Rect area) {
        BitSet found = new BitSet(marks.size());
        for (int i : wide) {
            collect(i, area, found);
        }
        int last = Math.min(buckets.length - 1, bucket(area.right()));
        for (int b = Math.max(0, bucket(area.x())); b <= last; b++) {
            for (int i : buckets[b]) {
                collect(i, area, found);
            }
        }
        List<Mark> result = new ArrayList<>(found.cardinality());
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            result.add(marks.get(i));
        }
        return result;
    }

    private void collect(int i, Rect area, BitSet found) {
        if (bounds[i].intersects(area)) {
            found.set(i);
        }
    }

    private int bucket(double x) {
        return (int) Math.floor((x - left) / BUCKET);
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
