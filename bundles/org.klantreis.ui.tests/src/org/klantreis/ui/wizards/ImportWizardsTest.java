/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;
import org.klantreis.examples.NewProject;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;

/** What comes in from elsewhere: folders of the disk, repositories, published journeys. */
@ExtendWith(CleanWorkbench.class)
class ImportWizardsTest {
    private static final String PUBLISHED = """
            [{"path": "exemplar/1/data.js", "service": "1. Register to vote", "userjourneys": [
               {"title": "Moved house", "path": [
                 {"caption": "Start page", "imgref": "1.png"}, {"caption": "Name", "imgref": "2.png"},
                 {"imgref": "3.png"}, {"caption": "Done", "imgref": "4.png"}]}]}]
            """;

    @TempDir
    private Path folder;
    private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();

    @Test
    void opensTheFoldersThatTheUserChecks() throws Exception {
        new NewProject(Examples.MINIMAL, folder.resolve("team/north"), "North", null).execute();
        new NewProject(Examples.MINIMAL, folder.resolve("team/south"), "South", null).execute();
        OpenWizard wizard = new OpenWizard(Wizards.OPEN_FOLDER);
        wizard.write("Folder:", folder.toString());
        Table table = Widgets.all(wizard.shell(), Table.class).get(0);
        EventLoop.until("both are found", () -> table.getItemCount() == 2);
        assertThat(table.getItems()).allMatch(item -> item.getChecked());
        wizard.picture("wizard-open-folder");
        wizard.finish();

        assertThat(root.getProject("north").getLocation().toPath()).isEqualTo(folder.resolve("team/north"));
        assertThat(root.getProject("south").isOpen()).isTrue();
    }

    @Test
    void saysThatAFolderHoldsNoLandscape() throws Exception {
        OpenWizard wizard = new OpenWizard(Wizards.OPEN_FOLDER);
        wizard.write("Folder:", folder.resolve("nowhere").toString());
        assertThat(wizard.header()).startsWith("There is no folder");
        wizard.write("Folder:", folder.toString());
        EventLoop.until("nothing is found", () -> wizard.header().contains("there is no landscape.klantreis"));
        assertThat(wizard.canFinish()).isFalse();
        wizard.close();
    }

    @Test
    void clonesARepositoryAndOpensItsProject() throws Exception {
        Path origin = folder.resolve("origin");
        new NewProject(Examples.MINIMAL, origin, "Team", null).execute();
        Repositories.commitAll(origin);
        OpenWizard wizard = new OpenWizard(Wizards.CLONE);
        wizard.write("Repository:", origin.toUri().toString());
        assertThat(wizard.read("Into the folder:")).isEqualTo(root.getLocation().append("origin").toOSString());
        wizard.write("Into the folder:", folder.resolve("copy").toString());
        wizard.picture("wizard-clone");
        wizard.finish();

        IProject project = root.getProject("copy");
        assertThat(project.isOpen()).isTrue();
        assertThat(project.getFile("landscape.klantreis").exists()).isTrue();
        assertThat(folder.resolve("copy/.git/HEAD")).exists();
    }

    @Test
    void saysWhyARepositoryCannotBeCloned() throws Exception {
        OpenWizard wizard = new OpenWizard(Wizards.CLONE);
        wizard.write("Repository:", folder.resolve("nothing").toUri().toString());
        wizard.write("Into the folder:", folder.resolve("copy").toString());
        wizard.finish();

        assertThat(wizard.isOpen()).isTrue();
        assertThat(wizard.header()).startsWith("The repository file:").contains("cannot be cloned");
        assertThat(folder.resolve("copy")).doesNotExist();
        wizard.picture("wizard-clone-failed");
        wizard.close();
    }

    @Test
    void importsPublishedJourneys() throws Exception {
        ExampleProject example = ExampleProject.minimal();
        Path file = Files.writeString(folder.resolve("screens.json"), PUBLISHED);
        OpenWizard wizard = new OpenWizard(Wizards.IMPORT_GOVUK, example.project());
        wizard.write("File:", file.toString());
        wizard.picture("wizard-import-govuk");
        wizard.finish();

        Shell report = Widgets.shell("Import Published Journeys");
        Screenshots.take(report, "wizard-import-govuk-report");
        Themes.in(true, () -> Screenshots.take(report, "wizard-import-govuk-report"));
        report.close();
        EventLoop.until("the landscape was read again", () -> journeys(example) == 2);
        assertThat(example.journey("Moved house").getStages().get(0).getSteps()).hasSize(4);
    }

    @Test
    void refusesToImportOverUnsavedChanges() throws Exception {
        ExampleProject example = ExampleProject.minimal();
        example.landscape().execute(SetCommand.create(example.landscape().editingDomain(), example.journey("Ask a question"),
                KlantreisPackage.Literals.ELEMENT__NAME, "Ask"));
        OpenWizard wizard = new OpenWizard(Wizards.IMPORT_GOVUK, example.project());

        assertThat(wizard.header()).startsWith("There are unsaved changes in minimal");
        assertThat(wizard.canFinish()).isFalse();
        wizard.close();
        example.landscape().revert();
    }

    @Test
    void saysThatAFileIsNoJson() throws Exception {
        ExampleProject example = ExampleProject.minimal();
        Path file = Files.writeString(folder.resolve("screens.json"), "no json");
        OpenWizard wizard = new OpenWizard(Wizards.IMPORT_GOVUK, example.project());
        wizard.write("File:", file.toString());
        wizard.finish();

        assertThat(wizard.isOpen()).isTrue();
        assertThat(wizard.header()).contains("screens.json");
        assertThat(example.landscape().model().journeys()).hasSize(1);
        wizard.close();
    }

    private static int journeys(ExampleProject example) {
        try {
            return example.landscape().model().journeys().size();
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }
}
