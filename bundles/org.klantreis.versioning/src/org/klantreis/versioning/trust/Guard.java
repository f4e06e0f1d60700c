/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.trust;

import java.io.File;
import java.util.List;

import org.eclipse.jgit.lib.Repository;

/** Decides for the file system of one repository what may run. */
final class Guard {
    /** The first word of a command that is none: what was refused comes after it. */
    private static final String REFUSED = "klantreis-runs-no-program-of-an-untrusted-repository";

    private Repository git;

    void watch(Repository repository) {
        git = repository;
    }

    /** Says whether hooks may be looked for. */
    boolean allowsHooks() {
        return git != null && (UserPrograms.areHooksOfUser(git) || Trust.of(git).isGranted());
    }

    /** Says whether a command line, from the configuration, may run. */
    boolean allows(String command) {
        return git != null && (UserPrograms.isCommandOfUser(command) || Trust.of(git).isGranted());
    }

    /** Returns what takes the place of a command that may not run. */
    static ProcessBuilder refusal(String command) {
        return new ProcessBuilder(List.of(REFUSED, command));
    }

    /**
     * Stops a command that was refused.
     *
     * @throws UntrustedProgramException when it is one
     */
    void check(ProcessBuilder process) throws UntrustedProgramException {
        List<String> command = process.command();
        if (command.size() == 2 && REFUSED.equals(command.get(0))) {
            File place = git == null ? null : git.isBare() ? git.getDirectory() : git.getWorkTree();
            throw new UntrustedProgramException("The repository" + (place == null ? "" : " in " + place) + " wants to run «"
                    + command.get(1)
                    + "», which is a program of its own; look at what it does, then trust the repository, or take the filter "
                    + "out of its"
                    + " configuration.");
        }
    }
}
