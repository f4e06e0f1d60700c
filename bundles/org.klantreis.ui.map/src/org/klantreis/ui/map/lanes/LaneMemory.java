/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.lanes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.scene.Lane;
import org.osgi.service.prefs.BackingStoreException;

/** Which lanes a user sees, and in which order, in all journeys of the workspace. It is no part of the files. */
public final class LaneMemory {
    private static final String NODE = "org.klantreis.ui.map";
    private static final String ORDER = "lanes.order";
    private static final String HIDDEN = "lanes.hidden";
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private LaneMemory() {
    }

    /** Returns all lanes, in the user's order. */
    public static List<Lane> order() {
        List<Lane> order = new ArrayList<>(lanes(ORDER));
        order.retainAll(MapOptions.ALL_LANES);
        MapOptions.ALL_LANES.stream().filter(lane -> !order.contains(lane)).forEach(order::add);
        return order;
    }

    /** Returns the lanes that are shown, in the user's order. */
    public static List<Lane> shown() {
        List<Lane> hidden = lanes(HIDDEN);
        return order().stream().filter(lane -> !hidden.contains(lane)).toList();
    }

    /** Shows a lane, or hides it. */
    public static void show(Lane lane, boolean shown) {
        Set<Lane> hidden = EnumSet.noneOf(Lane.class);
        hidden.addAll(lanes(HIDDEN));
        if (shown ? hidden.remove(lane) : hidden.add(lane)) {
            put(HIDDEN, List.copyOf(hidden));
        }
    }

    /** Sets the order of all lanes. */
    public static void setOrder(List<Lane> order) {
        put(ORDER, order);
    }

    /** Shows all lanes in the order that they have at first. */
    public static void reset() {
        node().remove(HIDDEN);
        put(ORDER, List.of());
    }

    /** Calls a listener after each change. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Stops calling a listener. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static List<Lane> lanes(String key) {
        return Arrays.stream(node().get(key, "").split(",")).flatMap(name -> Arrays.stream(Lane.values())
                .filter(lane -> lane.name().equals(name))).distinct().toList();
    }

    private static void put(String key, List<Lane> lanes) {
        node().put(key, String.join(",", lanes.stream().map(Lane::name).toList()));
        try {
            node().flush();
        } catch (BackingStoreException e) {
            org.eclipse.core.runtime.Platform.getLog(LaneMemory.class).warn("The lanes of the map could not be remembered", e);
        }
        LISTENERS.forEach(Runnable::run);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
