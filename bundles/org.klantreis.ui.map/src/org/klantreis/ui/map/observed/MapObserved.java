/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.observed;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.klantreis.model.Journey;
import org.klantreis.report.map.Observed;
import org.klantreis.report.scene.Lane;
import org.klantreis.ui.map.lanes.LaneMemory;
import org.klantreis.ui.project.OpenLandscape;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Who knows what was observed of journeys, and whether the user wants to see it on their maps. Belongs to the user interface's
 * thread.
 */
public final class MapObserved {
    private static final String NODE = "org.klantreis.ui.map";
    private static final String SHOWN = "observed.shown";
    private static final MapObserved INSTANCE = new MapObserved();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable changed = () -> listeners.forEach(Runnable::run);
    private ObservedSource source;

    private MapObserved() {
    }

    /** Returns the only instance. */
    public static MapObserved get() {
        return INSTANCE;
    }

    /**
     * Registers who knows what was observed.
     *
     * @param observed who knows; null for nobody any more
     */
    public void register(ObservedSource observed) {
        if (source != null) {
            source.removeListener(changed);
        }
        source = observed;
        if (observed != null) {
            observed.addListener(changed);
        }
        changed.run();
    }

    /** Says whether anybody knows what was observed, so that there is something to switch. */
    public boolean isAvailable() {
        return source != null;
    }

    /** Says whether the user wants to see it; so it is only after it was switched on. */
    public boolean isShown() {
        return node().getBoolean(SHOWN, false);
    }

    /**
     * Shows on all maps what was observed, or hides it; remembered in the workspace.
     *
     * @param shown whether to show it; where its lane was hidden, that is shown again as well
     */
    public void setShown(boolean shown) {
        if (shown == isShown()) {
            return;
        }
        node().putBoolean(SHOWN, shown);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            Platform.getLog(MapObserved.class).warn("Whether maps show what was observed could not be remembered", e);
        }
        if (shown) {
            LaneMemory.show(Lane.OBSERVED, true);
        }
        changed.run();
    }

    /**
     * Returns what the map of a journey shows.
     *
     * @param landscape the landscape
     * @param journey the journey; null for none
     * @return what was observed; empty where the user does not want to see it, or nothing is known
     */
    public Optional<Observed> observed(OpenLandscape landscape, Journey journey) {
        return source == null || journey == null || !isShown() ? Optional.empty() : source.observed(landscape, journey);
    }

    /**
     * Adds a listener.
     *
     * @param listener is called when what is shown changed
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
