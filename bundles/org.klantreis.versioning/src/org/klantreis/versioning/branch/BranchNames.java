/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.branch;

import java.io.IOException;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.internal.Refusal;

/** Checks the names of new branches and tags. */
public final class BranchNames {
    private BranchNames() {
    }

    /**
     * Says whether a branch may be called so.
     *
     * @param name the name, without {@code refs/heads/}
     * @return whether Git takes it
     */
    public static boolean isValid(String name) {
        return Repository.isValidRefName(Constants.R_HEADS + name) && !name.startsWith("-") && !Constants.HEAD.equals(name);
    }

    static void check(Repository git, String prefix, String kind, String name) throws IOException {
        if (!isValid(name)) {
            throw new Refusal("A " + kind + " cannot be called «" + name
                    + "»; use letters, digits, and - or / between them, without spaces.");
        }
        if (git.exactRef(prefix + name) != null) {
            throw new Refusal("There is a " + kind + " «" + name + "» in " + git.getWorkTree() + " already; choose another "
                    + "name.");
        }
    }
}
