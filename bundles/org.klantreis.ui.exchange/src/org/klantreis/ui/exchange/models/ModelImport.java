/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.klantreis.exchange.ImportReport;
import org.klantreis.model.project.LandscapeProject;

/** The import of one kind of models. */
interface ModelImport {
    /** Returns the title of the wizard. */
    String title();

    /** Returns what the page about the file is called. */
    String pageTitle();

    /** Returns what it says under its title. */
    String description();

    /** Returns a remark under the fields. */
    String note();

    /** Returns the patterns of its files. */
    String[] extensions();

    /** Returns the label of one more field, with names separated by commas; empty where there is none. */
    default String extraLabel() {
        return "";
    }

    /** Imports into a project in memory. */
    ImportReport apply(Path file, LandscapeProject project, List<String> extra) throws IOException;

    /** Imports and saves. */
    ImportReport execute(Path file, LandscapeProject project, List<String> extra) throws IOException;
}
