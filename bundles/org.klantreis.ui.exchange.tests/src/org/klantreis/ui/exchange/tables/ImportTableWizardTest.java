/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.exchange.tables.write.ExportTables;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.exchange.WizardRun;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Widgets;

@ExtendWith(CleanWorkbench.class)
class ImportTableWizardTest {
    @TempDir
    private Path folder;
    private ExampleProject example;
    private OpenLandscape landscape;
    private WizardDialog dialog;
    private ImportTableWizard wizard;

    @BeforeEach
    void project() throws Exception {
        example = ExampleProject.havenbank();
        landscape = example.landscape();
    }

    @AfterEach
    void close() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
    }

    private void open(Path file) {
        wizard = new ImportTableWizard();
        dialog = WizardRun.open(wizard, example.project());
        Widgets.field(dialog.getShell(), Text.class, "File:").setText(file.toString());
    }

    private TableChangesPage changes() {
        return (TableChangesPage) wizard.getPage("changes");
    }

    private List<ChangesTable.Line> lines() {
        return ((List<?>) changes().table().viewer().getInput()).stream().map(ChangesTable.Line.class::cast).toList();
    }

    private Path workshop() throws Exception {
        return Files.write(folder.resolve("workshop.csv"),
                List.of("Journey;Phase;Step;Doing;Emotion;Score;Touchpoint;Remarks;Wall",
                "Renew a passbook;Before;Looks for the form;Searches the site;hopeful;7,5;;found in May;left",
                "Renew a passbook;Before;Calls;Calls the line;annoyed;4;Call with the Member Line;;left",
                "Renew a passbook;After;Gets it;Opens the letter;happy;8;Letter that nobody knows;;right"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void importsAWorkshopsTableAsOneCommandThatCanBeUndone(boolean dark) throws Exception {
        Path file = workshop();
        WizardRun.in(dark, () -> {
            open(file);
            WizardRun.picture(dialog, "import-table-1-file");
            WizardRun.press(dialog, "Next >");
            assertThat(Widgets.field(dialog.getShell(), Combo.class, "Is:").getText()).isEqualTo("Steps");
            assertThat(dialog.getMessage()).isEqualTo("Not imported: Wall");
            WizardRun.picture(dialog, "import-table-2-columns");
            WizardRun.press(dialog, "Next >");
            assertThat(changes().counts().getText()).isEqualTo("Rows: 3 · new elements: 4 · changed: 0 · rows refused: 1");
            assertThat(lines()).first().satisfies(line -> assertThat(line.after()).contains("Letter that nobody knows"));
            WizardRun.picture(dialog, "import-table-3-changes");
            WizardRun.press(dialog, "Finish");
        });
        Journey journey = journey("Renew a passbook");
        assertThat(journey.getStages()).hasSize(1);
        assertThat(journey.getStages().get(0).getSteps()).extracting(Step::getMark).containsExactly(7.5, 4.0);
        assertThat(landscape.isDirty()).as("saved at once").isFalse();
        assertThat(landscape.folder().resolve("journeys/renew-a-passbook.journey")).exists();

        landscape.commandStack().undo();
        assertThat(landscape.model().journeys()).extracting(Journey::getName).doesNotContain("Renew a passbook");
        landscape.commandStack().redo();
        assertThat(journey("Renew a passbook").getStages().get(0).getSteps()).hasSize(2);
        landscape.commandStack().undo();
    }

    private Journey journey(String name) {
        return landscape.model().journeys().stream().filter(journey -> name.equals(journey.getName())).findFirst().orElseThrow();
    }

    @Test
    void showsEachChangeOfAnExportAsOldAndNew() throws Exception {
        Path tables = folder.resolve("tables");
        new ExportTables(landscape.model()).execute(tables);
        Path file = tables.resolve("touchpoints.csv");
        String before = Files.readString(file);
        Files.writeString(file, before.replace("Call with the Member Line,", "Call with Customer Contact,"));
        open(tables);
        WizardRun.press(dialog, "Next >");
        Combo sheets = Widgets.field(dialog.getShell(), Combo.class, "Sheet or file:");
        assertThat(sheets.getItems()).contains("touchpoints.csv", "steps.csv");
        WizardRun.picture(dialog, "import-table-4-many");
        WizardRun.press(dialog, "Next >");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Name");
            assertThat(line.before()).isEqualTo("Call with the Member Line");
            assertThat(line.after()).isEqualTo("Call with Customer Contact");
        });
        WizardRun.press(dialog, "Finish");
        assertThat(landscape.model().landscape().orElseThrow().getTouchpoints()).extracting(Touchpoint::getName)
                .contains("Call with Customer Contact").doesNotContain("Call with the Member Line");
        landscape.commandStack().undo();
        assertThat(landscape.model().landscape().orElseThrow().getTouchpoints()).extracting(Touchpoint::getName)
                .contains("Call with the Member Line");
    }

    @Test
    void anUnchangedExportLeavesNothingToImport() throws Exception {
        Path file = folder.resolve("all.xlsx");
        new ExportTables(landscape.model()).execute(file);
        open(file);
        WizardRun.press(dialog, "Next >");
        WizardRun.press(dialog, "Next >");
        assertThat(lines()).isEmpty();
        assertThat(dialog.getMessage()).isEqualTo("There is nothing to import: the landscape says what the file says.");
        assertThat(Widgets.button(dialog.getShell(), "Finish").getEnabled()).isFalse();
        WizardRun.picture(dialog, "import-table-5-unchanged");
    }

    @Test
    void makesWhatIsMissingWhereAsked() throws Exception {
        Path file = workshop();
        open(file);
        WizardRun.press(dialog, "Next >");
        Button makes = Widgets.button(dialog.getShell(),
                "Make channels, units, touchpoints and others that rows name and the catalogue does not have");
        makes.setSelection(true);
        WizardRun.press(dialog, "Next >");
        assertThat(changes().plan().refusals()).isEmpty();
        assertThat(lines()).anySatisfy(line -> assertThat(line.element()).isEqualTo("Touchpoint «Letter that nobody knows»"));
    }
}
