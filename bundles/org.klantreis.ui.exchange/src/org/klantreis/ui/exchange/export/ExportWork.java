/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.klantreis.model.project.LandscapeProject;

/** What an export does; runs in a job, so all that was chosen is in it. */
interface ExportWork {
    /**
     * Exports.
     *
     * @param project a copy of the landscape as it is in the workbench, with what is not saved yet
     * @param target the file or folder to write
     * @return what the user should know of it, one sentence each
     * @throws IOException when it cannot be written
     */
    List<String> write(LandscapeProject project, Path target) throws IOException;
}
