/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.viewer;

import java.util.List;

import org.klantreis.ui.map.canvas.MapCanvas;

/** Keeps several maps at the same zoom and scroll position, whichever of them a user scrolls. */
public final class SyncedMaps {
    private static final double NEARLY = 0.01;

    private final List<MapCanvas> maps;
    private boolean following;

    private SyncedMaps(List<MapCanvas> maps) {
        this.maps = maps;
    }

    /**
     * Links maps as long as they live.
     *
     * @param maps the maps
     */
    public static void link(List<MapViewer> maps) {
        SyncedMaps synced = new SyncedMaps(maps.stream().map(MapViewer::canvas).toList());
        synced.maps.forEach(map -> map.addViewListener(() -> synced.follow(map)));
    }

    private void follow(MapCanvas leader) {
        if (following || leader.isDisposed()) {
            return;
        }
        following = true;
        try {
            for (MapCanvas map : maps) {
                if (map != leader && !map.isDisposed()) {
                    follow(map, leader);
                }
            }
        } finally {
            following = false;
        }
    }

    private static void follow(MapCanvas map, MapCanvas leader) {
        if (leader.isFitting() != map.isFitting() && leader.isFitting()) {
            map.fit();
        } else if (!leader.isFitting() && Math.abs(map.zoom() - leader.zoom()) > NEARLY * leader.zoom()) {
            map.zoomTo(leader.zoom(), null);
        }
        double x = leader.viewport().scrollX();
        double y = leader.viewport().scrollY();
        if (Math.abs(map.viewport().scrollX() - x) > NEARLY || Math.abs(map.viewport().scrollY() - y) > NEARLY) {
            map.scrollTo(x, y);
        }
    }
}
