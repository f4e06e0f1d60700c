/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import java.io.IOException;

import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;

/** Who commits, as Git's own configuration and environment say. */
public final class CommitIdentity {
    private CommitIdentity() {
    }

    /**
     * Returns who commits here, now.
     *
     * @param git the repository
     * @return name, e-mail address, time and time zone
     * @throws IOException when no name or no address is configured; one made of the account and the machine is never used
     */
    public static PersonIdent of(Repository git) throws IOException {
        UserConfig user = git.getConfig().get(UserConfig.KEY);
        if (user.isCommitterNameImplicit() || user.isCommitterEmailImplicit()) {
            throw new IOException("Git does not know who commits in " + git.getWorkTree()
                    + "; set it with «git config --global user.name \"Your Name\"» and «git config --global user.email"
                    + " you@example.org», or in the preferences.");
        }
        return new PersonIdent(git);
    }
}
