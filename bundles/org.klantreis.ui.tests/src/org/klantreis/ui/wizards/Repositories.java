/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.nio.file.Path;

import org.eclipse.jgit.api.Git;

/** Makes Git repositories for tests. */
final class Repositories {
    private Repositories() {
    }

    /** Puts a folder under Git with all that is in it. */
    static void commitAll(Path folder) throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Begin").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false).call();
        }
    }
}
