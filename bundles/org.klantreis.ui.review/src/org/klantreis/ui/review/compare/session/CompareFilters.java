/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.klantreis.diff.ChangeFilter;
import org.osgi.service.prefs.BackingStoreException;

/** Which changes the user does not want to see; remembered in the workspace, the same for all comparisons. */
public enum CompareFilters {
    /** Leaves out where only the order changed. */
    ORDER("compare.ignoreOrder", ChangeFilter.WITHOUT_ORDER),
    /** Leaves out free texts. */
    TEXTS("compare.ignoreTexts", ChangeFilter.WITHOUT_TEXTS);

    private static final String NODE = "org.klantreis.ui.review";
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private final String key;
    private final ChangeFilter filter;

    CompareFilters(String key, ChangeFilter filter) {
        this.key = key;
        this.filter = filter;
    }

    /** Says whether such changes are left out. */
    public boolean isOn() {
        return node().getBoolean(key, false);
    }

    /** Leaves such changes out, or shows them. */
    public void set(boolean on) {
        if (on != isOn()) {
            node().putBoolean(key, on);
            try {
                node().flush();
            } catch (BackingStoreException e) {
                Platform.getLog(CompareFilters.class).warn("The filter of comparisons could not be remembered", e);
            }
            LISTENERS.forEach(Runnable::run);
        }
    }

    /** Returns all filters that are on, as one. */
    public static ChangeFilter current() {
        ChangeFilter all = ChangeFilter.ALL;
        for (CompareFilters each : values()) {
            all = each.isOn() ? all.and(each.filter) : all;
        }
        return all;
    }

    /** Calls a listener after a filter was switched. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Stops calling a listener. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
