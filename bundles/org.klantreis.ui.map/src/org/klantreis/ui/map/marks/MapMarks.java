/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.marks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.klantreis.model.Journey;
import org.klantreis.ui.project.OpenLandscape;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Who knows which elements of the maps in editors are marked, and whether the user wants to see that. Belongs to the UI's thread.
 */
public final class MapMarks {
    private static final String NODE = "org.klantreis.ui.map";
    private static final String SHOWN = "marks.shown";
    private static final MapMarks INSTANCE = new MapMarks();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable changed = () -> listeners.forEach(Runnable::run);
    private MarkSource source;

    private MapMarks() {
    }

    /** Returns the only instance. */
    public static MapMarks get() {
        return INSTANCE;
    }

    /** Registers who knows the marks; null for nobody any more. */
    public void register(MarkSource marks) {
        if (source != null) {
            source.removeListener(changed);
        }
        source = marks;
        if (marks != null) {
            marks.addListener(changed);
        }
        changed.run();
    }

    /** Says whether anybody knows marks, so that there is something to switch. */
    public boolean isAvailable() {
        return source != null;
    }

    /** Says whether the user wants to see the marks; so it is unless switched off. */
    public boolean isShown() {
        return node().getBoolean(SHOWN, true);
    }

    /** Shows the marks in all map editors, or hides them; remembered in the workspace. */
    public void setShown(boolean shown) {
        if (shown != isShown()) {
            node().putBoolean(SHOWN, shown);
            try {
                node().flush();
            } catch (BackingStoreException e) {
                Platform.getLog(MapMarks.class).warn("Whether maps show changes could not be remembered", e);
            }
            changed.run();
        }
    }

    /** Returns what is to be marked on the map of a journey; nothing where the user does not want it. */
    public ElementMarks marks(OpenLandscape landscape, Journey journey) {
        return source == null || journey == null || !isShown() ? ElementMarks.NONE : source.marks(landscape, journey);
    }

    /** Calls a listener when marks changed, or were switched. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Stops calling a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
