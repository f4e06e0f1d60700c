/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** The workbench's preferences of this bundle, and who follows some of them. */
final class Store {
    private static final String NODE = "org.klantreis.ui";

    private final Predicate<String> keys;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Makes a view of some preferences.
     *
     * @param keys which
     */
    Store(Predicate<String> keys) {
        this.keys = keys;
        node().addPreferenceChangeListener(event -> {
            Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
            if (keys.test(event.getKey()) && display != null && !display.isDisposed()) {
                display.asyncExec(() -> listeners.forEach(Runnable::run));
            }
        });
    }

    static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Calls a listener on the user interface's thread when one of the preferences changed. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Returns the keys that are set now. */
    List<String> set() {
        try {
            return List.of(node().keys()).stream().filter(keys).toList();
        } catch (BackingStoreException e) {
            Platform.getLog(Store.class).error("The preferences of Klantreis cannot be read: " + e.getMessage(), e);
            return List.of();
        }
    }

    /** Writes the preferences to the disk. */
    static void flush() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            Platform.getLog(Store.class).error("The preferences of Klantreis cannot be kept: " + e.getMessage(), e);
        }
    }
}
