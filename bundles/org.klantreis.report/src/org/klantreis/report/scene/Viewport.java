/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.Optional;

/**
 * A window onto a scene, as an editor shows it: zoomed and scrolled, with the header frozen above and the names of the lanes
 * frozen at the left. It says for each zone which part is to be painted and where.
 *
 * <pre>{@code
 * for (Zone zone : Zone.values()) {
 *     Rect window = viewport.window(zone);              // clip to this, in window pixels
 *     Rect part = viewport.visible(zone);               // of the scene
 *     // device x = (x - viewport.originX(zone)) * zoom, y alike
 *     paint(scene.marksIn(zone, part));
 * }
 * }</pre>
 *
 * @param scene the scene
 * @param scrollX how far it is scrolled to the right, in scene units
 * @param scrollY how far it is scrolled down, in scene units
 * @param width the width of the window in its own pixels
 * @param height the height of the window in its own pixels
 * @param zoom window pixels per scene unit
 */
public record Viewport(Scene scene, double scrollX, double scrollY, double width, double height, double zoom) {
    /** Keeps the scroll positions within what there is to scroll. */
    public Viewport {
        scrollX = Math.max(0, Math.min(scrollX, scene.width() - width / zoom));
        scrollY = Math.max(0, Math.min(scrollY, scene.height() - height / zoom));
    }

    /** Returns the scene's x at the left edge of the window, for marks of a zone. */
    public double originX(Zone zone) {
        return switch (zone) {
            case HEADER, BODY -> scrollX;
            // As far as the title is wider than the window, so that all of it can be read.
            case TITLE -> Math.max(0, Math.min(scrollX, scene.titleWidth() - width / zoom));
            case CORNER, SIDE -> 0;
        };
    }

    /** Returns the scene's y at the upper edge of the window, for marks of a zone. */
    public double originY(Zone zone) {
        return zone == Zone.HEADER || zone == Zone.CORNER ? Math.min(scrollY, scene.titleHeight()) : scrollY;
    }

    /** Returns the part of a zone that is to be seen, in scene units; without area where nothing is. */
    public Rect visible(Zone zone) {
        Rect window = window(zone);
        return new Rect(originX(zone) + window.x() / zoom, originY(zone) + window.y() / zoom, window.width() / zoom,
                window.height() / zoom);
    }

    /** Returns where in the window a zone is seen, in window pixels. */
    public Rect window(Zone zone) {
        double top = Math.max(0, scene.titleHeight() - scrollY) * zoom;
        double bottom = top + scene.headerHeight() * zoom;
        double left = scene.sideWidth() * zoom;
        return switch (zone) {
            case TITLE -> cut(0, 0, width, top);
            case CORNER -> cut(0, top, left, bottom);
            case HEADER -> cut(left, top, width, bottom);
            case SIDE -> cut(0, bottom, left, height);
            case BODY -> cut(left, bottom, width, height);
        };
    }

    /** Returns the zone at a point of the window. */
    public Optional<Zone> zoneAt(double windowX, double windowY) {
        for (Zone zone : Zone.values()) {
            if (window(zone).contains(windowX, windowY)) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /** Returns the spot on top at a point of the window. */
    public Optional<Spot> spotAt(double windowX, double windowY) {
        return zoneAt(windowX, windowY)
                .flatMap(zone -> scene.spotAt(zone, sceneX(zone, windowX), sceneY(zone, windowY)));
    }

    /** Returns the scene's x of a window's x in a zone. */
    public double sceneX(Zone zone, double windowX) {
        return originX(zone) + windowX / zoom;
    }

    /** Returns the scene's y of a window's y in a zone. */
    public double sceneY(Zone zone, double windowY) {
        return originY(zone) + windowY / zoom;
    }

    /** Returns where an area of a zone is in the window, in window pixels; it may lie outside of it. */
    public Rect toWindow(Zone zone, Rect area) {
        return new Rect((area.x() - originX(zone)) * zoom, (area.y() - originY(zone)) * zoom, area.width() * zoom,
                area.height() * zoom);
    }

    /** Returns it scrolled to a position. */
    public Viewport scrolledTo(double x, double y) {
        return new Viewport(scene, x, y, width, height, zoom);
    }

    /** Returns it scrolled just as far as needed to show an area of a zone; its upper left corner where it is too large. */
    public Viewport revealing(Zone zone, Rect area) {
        double x = scrollX;
        double y = scrollY;
        if (zone == Zone.HEADER || zone == Zone.BODY) {
            double room = width / zoom - scene.sideWidth();
            x = near(x, area.x() - scene.sideWidth(), area.right() - scene.sideWidth(), room);
        }
        if (zone == Zone.SIDE || zone == Zone.BODY) {
            double room = height / zoom - scene.headerHeight();
            double hidden = scene.headerHeight();
            // Below the title the header stands still, so what is seen begins a header's height below the scroll position.
            if (scrollY < scene.titleHeight() && area.bottom() <= scrollY + height / zoom) {
                y = scrollY;
            } else {
                y = near(y, area.y() - hidden, area.bottom() - hidden, room);
            }
        } else if (zone == Zone.TITLE) {
            y = 0;
            x = near(originX(Zone.TITLE), area.x(), area.right(), width / zoom);
            x = x == originX(Zone.TITLE) ? scrollX : x;
        }
        return scrolledTo(x, y);
    }

    /** Returns it zoomed, with the point of the scene under a window's point kept there. */
    public Viewport zoomed(double newZoom, double windowX, double windowY) {
        Zone zone = zoneAt(windowX, windowY).orElse(Zone.BODY);
        double x = sceneX(zone, windowX);
        double y = sceneY(zone, windowY);
        return new Viewport(scene, x - windowX / newZoom, y - windowY / newZoom, width, height, newZoom);
    }

    private static double near(double scroll, double from, double to, double room) {
        if (from < scroll || to - from > room) {
            return from;
        }
        return to > scroll + room ? to - room : scroll;
    }

    private Rect cut(double x1, double y1, double x2, double y2) {
        double right = Math.min(x2, width);
        double bottom = Math.min(y2, height);
        return new Rect(x1, y1, Math.max(0, right - x1), Math.max(0, bottom - y1));
    }
}
