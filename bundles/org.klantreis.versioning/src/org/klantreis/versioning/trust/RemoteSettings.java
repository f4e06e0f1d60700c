/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.trust;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;

/** Finds settings for remotes, in a repository's own configuration, that make it unsafe to sign in. */
final class RemoteSettings {
    /** Certificates are not checked; cookies are read from, or written to, a file anywhere. */
    private static final List<String> KEYS = List.of("sslVerify", "cookieFile", "saveCookies");

    private RemoteSettings() {
    }

    static List<String> list(Repository git) {
        Config config = git.getConfig();
        List<String> places = new ArrayList<>(config.getSubsections("http"));
        places.add(null);
        List<String> found = new ArrayList<>();
        for (String place : places) {
            for (String key : KEYS) {
                String value = config.getString("http", place, key);
                boolean harmless = key.equals("sslVerify") ? config.getBoolean("http", place, key, true)
                        : key.equals("saveCookies") && !config.getBoolean("http", place, key, false);
                if (value != null && !harmless && !UserPrograms.isSetByUser("http", place, key, value)) {
                    found.add("http." + (place == null ? "" : place + ".") + key + "=" + value);
                }
            }
        }
        return found;
    }
}
