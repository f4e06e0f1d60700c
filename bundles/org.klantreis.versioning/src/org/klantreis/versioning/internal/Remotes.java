/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.internal;

import java.io.IOException;
import java.util.Set;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/** Finds the remote that is meant where none is named. */
public final class Remotes {
    private Remotes() {
    }

    /**
     * Finds the remote of the branch that is checked out: the one it is configured for, else {@code origin}, else the only one.
     *
     * @param git the repository
     * @return the remote's name
     * @throws IOException when there is none, or it is not clear which
     */
    public static String ofCurrentBranch(Repository git) throws IOException {
        Set<String> all = git.getRemoteNames();
        String branch = git.getBranch();
        String configured = branch == null ? null : git.getConfig().getString("branch", branch, "remote");
        if (configured != null && all.contains(configured)) {
            return configured;
        }
        if (all.contains(Constants.DEFAULT_REMOTE_NAME)) {
            return Constants.DEFAULT_REMOTE_NAME;
        }
        if (all.size() == 1) {
            return all.iterator().next();
        }
        throw new Refusal(all.isEmpty() ? "The repository " + git.getWorkTree() + " has no remote; add one («git remote add "
                + "origin ADDRESS»)."
                : "It is not clear which remote is meant in " + git.getWorkTree() + ": " + Failures.names(all) + "; name one.");
    }

    /**
     * Returns the address of a remote.
     *
     * @param git the repository
     * @param remote the remote's name
     * @return the address, which may have a password in it
     * @throws IOException when there is no such remote
     */
    public static String address(Repository git, String remote) throws IOException {
        String address = git.getConfig().getString("remote", remote, "url");
        if (address == null) {
            throw new Refusal("There is no remote «" + remote + "» in " + git.getWorkTree() + "; add it («git remote add "
                    + remote
                    + " ADDRESS»).");
        }
        return address;
    }
}
