/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers which landscapes were opened last, in the workspace's preferences. */
public final class RecentLandscapes {
    private static final String KEY = "recentLandscapes";
    private static final int MOST = 8;

    private RecentLandscapes() {
    }

    /** Returns the folders of the landscapes that were opened last and are still in the workspace, the latest first. */
    public static List<IContainer> get() {
        return paths().stream().map(RecentLandscapes::find).filter(Landscapes::isLandscape).map(IContainer.class::cast).toList();
    }

    /** Puts a landscape first. */
    static void opened(IContainer container) {
        List<String> paths = new ArrayList<>(paths());
        String path = container.getFullPath().toPortableString();
        if (paths.isEmpty() || !paths.get(0).equals(path)) {
            paths.remove(path);
            paths.add(0, path);
            IEclipsePreferences node = node();
            node.put(KEY, String.join("\n", paths.subList(0, Math.min(MOST, paths.size()))));
            try {
                node.flush();
            } catch (BackingStoreException e) {
                Platform.getLog(RecentLandscapes.class).warn("The list of recent projects cannot be kept", e);
            }
        }
    }

    private static List<String> paths() {
        return Arrays.stream(node().get(KEY, "").split("\n")).filter(path -> !path.isBlank()).toList();
    }

    private static IResource find(String path) {
        return ResourcesPlugin.getWorkspace().getRoot().findMember(IPath.fromPortableString(path));
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.klantreis.ui");
    }
}
