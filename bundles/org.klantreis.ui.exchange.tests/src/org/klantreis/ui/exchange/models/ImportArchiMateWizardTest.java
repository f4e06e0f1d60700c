/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.exchange.archimate.ArchiMateFormat;
import org.klantreis.exchange.archimate.ExportArchiMate;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Service;
import org.klantreis.ui.exchange.WizardRun;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Widgets;

@ExtendWith(CleanWorkbench.class)
class ImportArchiMateWizardTest {
    @TempDir
    private Path folder;
    private ExampleProject example;
    private OpenLandscape landscape;
    private WizardDialog dialog;

    @BeforeEach
    void project() throws Exception {
        example = ExampleProject.minimal();
        landscape = example.landscape();
    }

    @AfterEach
    void close() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
    }

    private Path model() throws Exception {
        Landscape other = KlantreisFactory.eINSTANCE.createLandscape();
        other.setName("Elsewhere");
        OrganisationUnit unit = KlantreisFactory.eINSTANCE.createOrganisationUnit();
        unit.setName("Weather Desk");
        other.getUnits().add(unit);
        Service service = KlantreisFactory.eINSTANCE.createService();
        service.setName("Storm warnings");
        service.setOwner(unit);
        other.getServices().add(service);
        Path file = folder.resolve("elsewhere.xml");
        new ExportArchiMate(other, java.util.List.of()).write(file, ArchiMateFormat.OPEN_EXCHANGE);
        return file;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void showsWhatWillBeImportedThenImportsIt(boolean dark) throws Exception {
        Path file = model();
        WizardRun.in(dark, () -> {
            ImportArchiMateWizard wizard = new ImportArchiMateWizard();
            dialog = WizardRun.open(wizard, example.project());
            Widgets.field(dialog.getShell(), Text.class, "File:").setText(folder.resolve("none.xml").toString());
            assertThat(dialog.getErrorMessage()).contains("none.xml");
            Widgets.field(dialog.getShell(), Text.class, "File:").setText(file.toString());
            WizardRun.picture(dialog, "import-archimate-1-file");
            WizardRun.press(dialog, "Next >");
            ModelReportPage report = (ModelReportPage) wizard.getPage("report");
            assertThat(report.counts()).startsWith("Elements made: ").doesNotContain("Elements made: 0");
            WizardRun.picture(dialog, "import-archimate-2-report");
            WizardRun.press(dialog, "Finish");
        });
        example.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        EventLoop.until("the open landscape follows its files", () -> landscape.model().landscape().orElseThrow().getServices()
                .stream()
                .anyMatch(service -> "Storm warnings".equals(service.getName())));
    }
}
