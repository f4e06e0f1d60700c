/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.viewer;

import java.util.List;
import java.util.Objects;

import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.AlignedScenes;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.text.Typeface;
import org.klantreis.ui.map.lanes.LaneMemory;

/** Shows two versions of a journey in two viewers, with the same steps in the same columns, and scrolls both together. */
public final class MapPair {
    private final MapViewer before;
    private final MapViewer after;
    private MapSource old;
    private MapSource young;
    private AlignedScenes aligned;
    private List<Lane> lanes;
    private Typeface typeface;

    /**
     * Links two viewers.
     *
     * @param before shows the older version
     * @param after shows the newer version
     */
    public MapPair(MapViewer before, MapViewer after) {
        this.before = before;
        this.after = after;
        SyncedMaps.link(List.of(before, after));
    }

    /**
     * Shows two versions; the user's scroll position stays.
     *
     * @param older the older version; null where there was none
     * @param newer the newer version; null where there is none any more
     */
    public void show(MapSource older, MapSource newer) {
        old = older;
        young = newer;
        aligned = null;
        if (older == null || newer == null) {
            before.show(older);
            after.show(newer);
        } else {
            before.showScene(this::first);
            after.showScene(this::second);
        }
    }

    private Scene first() {
        return align().before();
    }

    private Scene second() {
        return align().after();
    }

    private AlignedScenes align() {
        if (aligned == null || !Objects.equals(lanes, LaneMemory.shown()) || typeface != before.canvas().letters().typeface()) {
            lanes = LaneMemory.shown();
            typeface = before.canvas().letters().typeface();
            aligned = AlignedScenes.of(before.layOut(old), after.layOut(young));
            before.setGaps(aligned.gapsBefore());
            after.setGaps(aligned.gapsAfter());
        }
        return aligned;
    }
}
