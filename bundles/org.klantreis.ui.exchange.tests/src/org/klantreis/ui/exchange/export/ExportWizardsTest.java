/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.ui.exchange.WizardRun;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Widgets;

@ExtendWith(CleanWorkbench.class)
class ExportWizardsTest {
    @TempDir
    private Path folder;
    private ExampleProject example;
    private WizardDialog dialog;

    @BeforeEach
    void project() throws Exception {
        example = ExampleProject.havenbank();
    }

    @AfterEach
    void close() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
    }

    private void to(Path target) {
        Widgets.field(dialog.getShell(), Text.class, "To:").setText(target.toString());
        Widgets.button(dialog.getShell(), "Open it when it is written").setSelection(false);
    }

    private void choose(String label, String value) {
        Combo combo = Widgets.field(dialog.getShell(), Combo.class, label);
        combo.select(combo.indexOf(value));
        EventLoop.flush();
        assertThat(combo.getText()).isEqualTo(value);
    }

    private void finish() {
        WizardRun.press(dialog, "Finish");
        EventLoop.untilDone(ExportJob.FAMILY);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void exportsTablesAndRemembersWhatWasChosen(boolean dark) throws Exception {
        WizardRun.in(dark, () -> {
            dialog = WizardRun.open(new ExportTablesWizard(), example.project());
            choose("Format:", "Workbook (XLSX), a sheet for each table");
            WizardRun.picture(dialog, "export-tables");
            to(folder.resolve("all.csv"));
            assertThat(dialog.getErrorMessage()).isEqualTo("The file must end in .xlsx.");
            choose("Format:", "Folder with a CSV file for each table");
            to(folder.resolve("tables"));
            finish();
            assertThat(folder.resolve("tables/touchpoints.csv")).content().contains("Call with the Member Line");

            dialog = WizardRun.open(new ExportTablesWizard(), example.project());
            assertThat(Widgets.field(dialog.getShell(), Combo.class, "Format:").getText())
                    .isEqualTo("Folder with a CSV file for each table");
            assertThat(Widgets.field(dialog.getShell(), Text.class, "To:").getText()).startsWith(folder.toString());
            dialog.close();
        });
    }

    @Test
    void asksBeforeItReplacesSomething() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.xlsx"), "precious");
        dialog = WizardRun.open(new ExportTablesWizard(), example.project());
        choose("Format:", "Workbook (XLSX), a sheet for each table");
        to(file);
        assertThat(dialog.getMessage()).isEqualTo("There is such a file already; you will be asked before it is replaced.");
        Dialogs.during("Export Tables", shell -> Dialogs.press(shell, "No"), () -> WizardRun.press(dialog, "Finish"));
        EventLoop.untilDone(ExportJob.FAMILY);
        assertThat(file).hasContent("precious");
        assertThat(dialog.getShell()).as("still open").isNotNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesAReportOfWhatIsNotSavedYetToo(boolean dark) throws Exception {
        WizardRun.in(dark, () -> {
            dialog = WizardRun.open(new ExportReportWizard(), example.project());
            WizardRun.picture(dialog, "export-report");
            choose("Format:", "Text (Markdown)");
            to(folder.resolve("report.md"));
            finish();
        });
        assertThat(folder.resolve("report.md")).content().contains("Havenbank");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void drawsPictures(boolean dark) throws Exception {
        WizardRun.in(dark, () -> {
            dialog = WizardRun.open(new ExportPictureWizard(), example.journey("Report damage"));
            assertThat(Widgets.field(dialog.getShell(), Combo.class, "Journey:").getText()).isEqualTo("Report damage");
            choose("View:", "Service blueprint");
            choose("Format:", "PDF");
            assertThat(Widgets.field(dialog.getShell(), Text.class, "To:").getText()).endsWith("report-damage-blueprint.pdf");
            WizardRun.picture(dialog, "export-picture");
            choose("View:", "Network of handoffs");
            choose("Journey:", "All journeys as they are");
            choose("Format:", "SVG");
            to(folder.resolve("network.svg"));
            finish();
        });
        try (Stream<String> lines = Files.lines(folder.resolve("network.svg"))) {
            assertThat(lines.anyMatch(line -> line.contains("<svg"))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void exportsAnArchiMateModel(boolean dark) throws Exception {
        WizardRun.in(dark, () -> {
            dialog = WizardRun.open(new ExportArchiMateWizard(), example.project());
            WizardRun.picture(dialog, "export-archimate");
            choose("Format:", "File of Archi (.archimate)");
            to(folder.resolve("bank.archimate"));
            finish();
        });
        assertThat(folder.resolve("bank.archimate")).content().contains("Member Line");
    }

    @Test
    void exportsJourneysAsCjml() throws Exception {
        dialog = WizardRun.open(new ExportCjmlWizard(), example.project());
        choose("Journey:", "Report damage");
        WizardRun.picture(dialog, "export-cjml");
        to(folder.resolve("damage.xml"));
        finish();
        assertThat(folder.resolve("damage.xml")).content().contains("Report damage");
    }
}
