/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.trust;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;

/** The files of a Unix, on which nothing of a repository runs without trust. */
final class GuardedPosix extends FS_POSIX {
    private final Guard guard;

    GuardedPosix(Guard guard) {
        super(FS.DETECTED);
        this.guard = guard;
    }

    @Override
    public FS newInstance() {
        return new GuardedPosix(guard);
    }

    @Override
    public File findHook(Repository repository, String hookName) {
        return guard.allowsHooks() ? super.findHook(repository, hookName) : null;
    }

    @Override
    public ProcessBuilder runInShell(String command, String[] arguments) {
        return guard.allows(command) ? super.runInShell(command, arguments) : Guard.refusal(command);
    }

    @Override
    public ExecutionResult execute(ProcessBuilder process, InputStream in) throws IOException, InterruptedException {
        guard.check(process);
        return super.execute(process, in);
    }
}
