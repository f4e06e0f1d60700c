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
import org.klantreis.exchange.archimate.ImportArchiMate;
import org.klantreis.model.project.LandscapeProject;

/** Imports an ArchiMate model: Open Exchange or a file of Archi. */
public final class ImportArchiMateWizard extends ImportModelWizard {
    /** Made by the workbench. */
    public ImportArchiMateWizard() {
        super(new What());
    }

    private static final class What implements ModelImport {
        @Override
        public String title() {
            return Messages.ImportArchiMateWizard_title;
        }

        @Override
        public String pageTitle() {
            return Messages.ImportArchiMateWizard_page;
        }

        @Override
        public String description() {
            return Messages.ImportArchiMateWizard_description;
        }

        @Override
        public String note() {
            return Messages.ImportArchiMateWizard_note;
        }

        @Override
        public String[] extensions() {
            return new String[] {"*.xml;*.archimate", "*.*"};
        }

        @Override
        public String extraLabel() {
            return Messages.ImportArchiMateWizard_customers;
        }

        @Override
        public ImportReport apply(Path file, LandscapeProject project, List<String> customers) throws IOException {
            return new ImportArchiMate(file, project).customers(customers).apply();
        }

        @Override
        public ImportReport execute(Path file, LandscapeProject project, List<String> customers) throws IOException {
            return new ImportArchiMate(file, project).customers(customers).execute();
        }
    }
}
