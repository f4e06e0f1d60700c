/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Git's settings of an imagined user: nothing of who runs the tests. */
public final class GitSettings extends SystemReader.Delegate {
    private static GitSettings instance;

    private final Path folder;

    private GitSettings(SystemReader real, Path folder) {
        super(real);
        this.folder = folder;
    }

    /** Uses them from now on. */
    public static synchronized void isolate() throws IOException {
        if (instance == null) {
            instance = new GitSettings(SystemReader.getInstance(), Files.createTempDirectory("git-settings"));
            SystemReader.setInstance(instance);
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new FileBasedConfig(parent, folder.resolve("user").toFile(), fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new FileBasedConfig(parent, folder.resolve("system").toFile(), fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new FileBasedConfig(parent, folder.resolve("jgit").toFile(), fs);
    }
}
