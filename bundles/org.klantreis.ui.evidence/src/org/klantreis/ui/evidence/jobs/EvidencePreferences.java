/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What a user set for evidence. */
public final class EvidencePreferences {
    private static final String NODE = "org.klantreis.ui.evidence";
    private static final String RELOAD = "reloadStale";

    private EvidencePreferences() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Says whether a log that was loaded is loaded again by itself after its file or its settings changed. */
    public static boolean reloadsStale() {
        return node().getBoolean(RELOAD, true);
    }

    /**
     * Sets it.
     *
     * @param reload whether it is loaded again by itself
     */
    public static void setReloadsStale(boolean reload) {
        node().putBoolean(RELOAD, reload);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            Platform.getLog(EvidencePreferences.class).warn("A setting cannot be kept", e);
        }
    }
}
