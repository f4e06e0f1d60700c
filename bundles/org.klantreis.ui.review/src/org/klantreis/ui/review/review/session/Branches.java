/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

/**
 * The branches of a repository.
 *
 * @param names their short names, local ones first: {@code main}, {@code origin/main}
 * @param current the one that is checked out; empty where none is
 */
public record Branches(List<String> names, String current) {
    /** The names that a repository's main branch mostly has. */
    private static final List<String> MAIN = List.of("main", "master", "trunk");

    /** Copies the list. */
    public Branches {
        names = List.copyOf(names);
    }

    /**
     * Reads them.
     *
     * @param git the repository
     * @return the branches
     * @throws IOException when they cannot be read
     */
    public static Branches of(Repository git) throws IOException {
        List<String> names = new ArrayList<>();
        for (String prefix : List.of(Constants.R_HEADS, Constants.R_REMOTES)) {
            for (Ref ref : git.getRefDatabase().getRefsByPrefix(prefix)) {
                if (!ref.isSymbolic()) {
                    names.add(ref.getName().substring(prefix.length()));
                }
            }
        }
        String full = git.getFullBranch();
        return new Branches(names, full != null && full.startsWith(Constants.R_HEADS)
                ? full.substring(Constants.R_HEADS.length()) : "");
    }

    /** Returns the branch into which others are mostly merged. */
    public String main() {
        return MAIN.stream().filter(names::contains).findFirst().orElse(current);
    }

    /** Returns the branch that a reviewer most likely wants to see: the one checked out, unless it is the main one. */
    public String likely() {
        if (!current.isEmpty() && !current.equals(main())) {
            return current;
        }
        return names.stream().filter(name -> !name.equals(main()) && !name.endsWith("/" + main())).findFirst().orElse(current);
    }

    /**
     * Finds the remote that a branch is shared by.
     *
     * @param git the repository
     * @param branch the branch's short name
     * @return the remote's name; empty where there is none
     */
    static Optional<String> remote(Repository git, String branch) {
        StoredConfig config = git.getConfig();
        var remotes = git.getRemoteNames();
        Optional<String> prefix = remotes.stream().filter(remote -> branch.startsWith(remote + "/")).findFirst();
        String configured = config.getString("branch", branch, "remote");
        if (prefix.isPresent() || configured != null) {
            return prefix.or(() -> Optional.of(configured));
        }
        return remotes.contains("origin") ? Optional.of("origin") : remotes.stream().findFirst();
    }
}
