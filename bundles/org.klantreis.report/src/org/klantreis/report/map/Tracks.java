/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;

/** Gives things that reach from here to there tracks, so that no two on a track overlap: the first free one from the left. */
final class Tracks {
    private final List<List<int[]>> tracks = new ArrayList<>();

    /** Takes the lowest track that is free between two places, ends included only where they do not merely touch. */
    int take(int from, int to) {
        for (int i = 0; i < tracks.size(); i++) {
            boolean free = tracks.get(i).stream().noneMatch(taken -> from < taken[1] && to > taken[0]);
            if (free) {
                tracks.get(i).add(new int[] {from, to});
                return i;
            }
        }
        List<int[]> track = new ArrayList<>();
        track.add(new int[] {from, to});
        tracks.add(track);
        return tracks.size() - 1;
    }

    int count() {
        return tracks.size();
    }
}
