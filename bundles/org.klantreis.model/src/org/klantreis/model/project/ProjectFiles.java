/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.URI;

/** Where the files of a project are read from: a folder, or a revision in a repository. */
public interface ProjectFiles {
    /**
     * Lists the model files.
     *
     * @return paths relative to the project, with {@code /} between folders, sorted, the catalogue first
     * @throws IOException when they cannot be listed
     */
    List<String> paths() throws IOException;

    /**
     * Reads a file whole.
     *
     * @param path one of {@link #paths()}
     * @return its bytes
     * @throws IOException when it cannot be read
     */
    byte[] read(String path) throws IOException;

    /**
     * Names a file for references between files.
     *
     * @param path one of {@link #paths()}
     * @return a hierarchical URI; those of one project share a base
     */
    URI uri(String path);
}
