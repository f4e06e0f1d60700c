/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;

import org.eclipse.jgit.lib.StoredConfig;
import org.klantreis.versioning.GitAttributes;
import org.klantreis.versioning.ProjectRepository;

/**
 * Makes command-line Git merge the model files of a project by elements: writes {@code .gitattributes}, which is committed, and the merge
 * driver into the repository's own configuration, which is not, since a program that runs is for each user to allow.
 */
public final class InstallDriver {
    private final ProjectRepository repository;
    private final String launcher;

    /**
     * Prepares it.
     *
     * @param repository the project's repository
     * @param launcher the command line's program: an absolute path, or a name that is found on the path
     */
    public InstallDriver(ProjectRepository repository, String launcher) {
        this.repository = repository;
        this.launcher = launcher;
    }

    /**
     * Writes both.
     *
     * @return whether {@code .gitattributes} was written and is to be committed
     * @throws IOException when one cannot be written
     */
    public boolean execute() throws IOException {
        StoredConfig config = repository.git().getConfig();
        config.setString("merge", GitAttributes.DRIVER, "name", "Klantreis: models by element");
        config.setString("merge", GitAttributes.DRIVER, "driver", driver());
        config.save();
        return new GitAttributes(repository.folder()).write();
    }

    /** Returns the command that Git runs. */
    public String driver() {
        return "'" + launcher.replace("'", "'\\''") + "' merge %O %A %B %P";
    }
}
