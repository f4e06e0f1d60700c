/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.trust;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_Win32;

/** Opens repositories with a file system that runs nothing of theirs without trust. */
final class GuardedRepositories {
    private GuardedRepositories() {
    }

    static Repository open(Path folder) throws IOException {
        Guard guard = new Guard();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setFS(fileSystem(guard)).setMustExist(true)
                .findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return null;
        }
        Repository git = builder.build();
        guard.watch(git);
        return git;
    }

    private static FS fileSystem(Guard guard) {
        return FS.DETECTED instanceof FS_Win32 ? new GuardedWindows(guard) : new GuardedPosix(guard);
    }
}
