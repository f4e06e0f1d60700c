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
import org.klantreis.exchange.cjml.ImportCjml;
import org.klantreis.model.project.LandscapeProject;

/** Imports journeys in the Customer Journey Modelling Language. */
public final class ImportCjmlWizard extends ImportModelWizard {
    /** Made by the workbench. */
    public ImportCjmlWizard() {
        super(new What());
    }

    private static final class What implements ModelImport {
        @Override
        public String title() {
            return Messages.ImportCjmlWizard_title;
        }

        @Override
        public String pageTitle() {
            return Messages.ImportCjmlWizard_page;
        }

        @Override
        public String description() {
            return Messages.ImportCjmlWizard_description;
        }

        @Override
        public String note() {
            return Messages.ImportCjmlWizard_note;
        }

        @Override
        public String[] extensions() {
            return new String[] {"*.xml", "*.*"};
        }

        @Override
        public ImportReport apply(Path file, LandscapeProject project, List<String> none) throws IOException {
            return new ImportCjml(file, project).apply();
        }

        @Override
        public ImportReport execute(Path file, LandscapeProject project, List<String> none) throws IOException {
            return new ImportCjml(file, project).execute();
        }
    }
}
