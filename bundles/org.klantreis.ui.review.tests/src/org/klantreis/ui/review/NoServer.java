/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.klantreis.ui.knowledge.server.ServerSettings;
import org.osgi.service.prefs.BackingStoreException;

/** Names a server that nobody can reach, so that no test starts one that it does not ask anything. */
public final class NoServer implements BeforeEachCallback, AfterEachCallback {
    /** Where nobody listens. */
    public static final String ADDRESS = "127.0.0.1:9";
    private static final ServerSettings USUAL = ServerSettings.DEFAULT;

    @Override
    public void beforeEach(ExtensionContext context) throws BackingStoreException {
        new ServerSettings(true, "bolt://" + ADDRESS, "", USUAL.heapMegabytes(), USUAL.idleMinutes()).save();
    }

    @Override
    public void afterEach(ExtensionContext context) throws BackingStoreException {
        allow();
    }

    /** Lets the local server be started after all. */
    public static void allow() throws BackingStoreException {
        USUAL.save();
    }
}
