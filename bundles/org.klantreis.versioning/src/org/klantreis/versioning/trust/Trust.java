/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.trust;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.util.SystemReader;

/**
 * Whether programs that a repository brings along may run: its hooks, and the filters in its own configuration. They may not,
 * unless the user agreed. That is kept in the user's own Git configuration, as values of {@code klantreis.trusted}, never in the
 * repository.
 *
 * <pre>{@code
 * Trust trust = Trust.of(repository.git());
 * if (!trust.isGranted() && !trust.programs().isEmpty() && userAgrees(trust.programs())) {
 *     trust.grant();
 * }
 * }</pre>
 *
 * <p>What is not trusted does not run: a hook is passed over, and an action that needs a filter is refused. Programs that are
 * named in the user's own configuration (as «git lfs install» does it) run always: the user has put them there.
 */
public final class Trust {
    private static final String SECTION = "klantreis";
    private static final String NAME = "trusted";

    private final Repository git;

    private Trust(Repository git) {
        this.git = git;
    }

    /**
     * Returns the trust in a repository.
     *
     * @param git the repository
     * @return its trust
     */
    public static Trust of(Repository git) {
        return new Trust(git);
    }

    /** Says whether the user agreed that the programs of this repository run. */
    public boolean isGranted() {
        try {
            return granted().contains(place());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Lets the programs of this repository run from now on.
     *
     * @throws IOException when the user's configuration cannot be written
     */
    public void grant() throws IOException {
        List<String> places = granted();
        if (!places.contains(place())) {
            places.add(place());
            write(places);
        }
    }

    /**
     * Takes that back.
     *
     * @throws IOException when the user's configuration cannot be written
     */
    public void revoke() throws IOException {
        List<String> places = granted();
        if (places.remove(place())) {
            write(places);
        }
    }

    /**
     * Lists what the repository would run if it were trusted.
     *
     * @return for example {@code hook pre-commit} and {@code filter lfs: git-lfs clean -- %f}; none in a plain clone. Settings
     *        that make its remotes unsafe are among them
     */
    public List<String> programs() {
        List<String> all = new ArrayList<>(RepositoryPrograms.list(git));
        all.addAll(RemoteSettings.list(git));
        return all;
    }

    /**
     * Refuses to reach a remote where the repository's own configuration makes that unsafe, as by not checking certificates.
     *
     * @throws IOException when it does, and the user has not agreed
     */
    public void checkRemotes() throws IOException {
        List<String> settings = RemoteSettings.list(git);
        if (!settings.isEmpty() && !isGranted()) {
            throw new UntrustedProgramException("The repository in " + place() + " has «" + settings.get(0)
                    + "» in its own configuration, which"
                    + " makes its remotes unsafe; take that out, or trust the repository.");
        }
    }

    private String place() throws IOException {
        File folder = git.isBare() ? git.getDirectory() : git.getWorkTree();
        return folder.toPath().toRealPath().toString().replace(File.separatorChar, '/');
    }

    private static List<String> granted() throws IOException {
        return new ArrayList<>(Arrays.asList(user().getStringList(SECTION, null, NAME)));
    }

    private static void write(List<String> places) throws IOException {
        StoredConfig user = user();
        user.setStringList(SECTION, null, NAME, places);
        user.save();
    }

    private static StoredConfig user() throws IOException {
        try {
            return SystemReader.getInstance().getUserConfig();
        } catch (ConfigInvalidException e) {
            throw new IOException("Your Git configuration cannot be read: " + e.getMessage() + "; mend it, «git config --global "
                    + "--edit» opens it.",
                    e);
        }
    }

    /**
     * Opens the repository that a folder is in, so that nothing of it runs without trust.
     *
     * @param folder any folder in the repository
     * @return the repository that it is in; null where it is in none
     * @throws IOException when it cannot be read
     */
    public static Repository open(Path folder) throws IOException {
        return GuardedRepositories.open(folder);
    }
}
