/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a home of its own: nothing of the settings and keys of who runs the tests, for Git in Java and for Git's own
 * command.
 */
public final class IsolatedGit implements BeforeEachCallback, AfterEachCallback {
    private static Path home;

    private SystemReader real;

    /** Returns the home folder of the test that runs, with {@code .gitconfig} in it. */
    public static Path home() {
        return home;
    }

    /** Writes the settings of the imagined user. */
    public static void settings(String text) throws IOException {
        Files.writeString(home.resolve(".gitconfig"), text);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        home = Files.createTempDirectory("home").toRealPath();
        real = SystemReader.getInstance();
        SystemReader.setInstance(new Settings(real, home));
        settings("[user]\n\tname = Anna\n\temail = anna@example.org\n[init]\n\tdefaultBranch = main\n");
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        SystemReader.setInstance(real);
        Folders.delete(home);
    }

    private static final class Settings extends SystemReader.Delegate {
        private final Path folder;

        Settings(SystemReader real, Path folder) {
            super(real);
            this.folder = folder;
        }

        @Override
        public String getenv(String variable) {
            return variable.startsWith("GIT_") ? null : super.getenv(variable);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new FileBasedConfig(parent, folder.resolve(".gitconfig").toFile(), fs);
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
}
