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
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.Landscape;
import org.klantreis.ui.preferences.GeneralPreferences;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;

/** A project made by the wizard, and what the wizard refuses. */
@ExtendWith(CleanWorkbench.class)
class NewProjectWizardTest {
    @TempDir
    private Path folder;

    @Test
    void makesAProjectUnderGit() throws Exception {
        OpenWizard wizard = new OpenWizard(Wizards.NEW_PROJECT);
        wizard.write("Project name:", "my-care");
        wizard.write("Organisation:", "Care at Home");
        wizard.write("Those you serve are called:", "patient");
        wizard.choose("In the workspace");
        wizard.write("Folder:", folder.resolve("care").toString());
        wizard.picture("wizard-new-project");

        wizard.finish();

        assertThat(wizard.isOpen()).isFalse();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("my-care");
        OpenLandscape landscape = Landscapes.get().open(project);
        assertThat(landscape.model().landscape().orElseThrow()).extracting(Landscape::getName, Landscape::getCustomerTerm)
                .containsExactly("Care at Home", "patient");
        assertThat(landscape.model().journeys()).hasSize(1);
        assertThat(landscape.folder().resolve(".git/HEAD")).hasContent("ref: refs/heads/main");
        assertThat(landscape.folder().resolve(".gitignore")).hasContent(".klantreis/");
    }

    @Test
    void proposesThePreferredWordForCustomers() throws Exception {
        GeneralPreferences.setCustomerTerm("tenant");
        try {
            OpenWizard wizard = new OpenWizard(Wizards.NEW_PROJECT);
            assertThat(wizard.read("Those you serve are called:")).isEqualTo("tenant");
            wizard.close();
        } finally {
            GeneralPreferences.setCustomerTerm("");
        }
    }

    @Test
    void makesAProjectElsewhereWithoutGit() throws Exception {
        Path place = folder.resolve("somewhere");
        OpenWizard wizard = new OpenWizard(Wizards.NEW_PROJECT);
        wizard.write("Project name:", "elsewhere");
        wizard.choose("In the workspace");
        wizard.write("Folder:", place.toString());
        wizard.choose("Make a Git repository in it");
        wizard.write("Begin with:", "the example: a bank and insurance cooperative");

        wizard.finish();

        assertThat(place.resolve("journeys/report-damage.journey")).exists();
        assertThat(place.resolve(".git")).doesNotExist();
        assertThat(ResourcesPlugin.getWorkspace().getRoot().getProject("elsewhere").getLocation().toPath()).isEqualTo(place);
    }

    @Test
    void saysWhatIsWrongBeforeItBegins() throws Exception {
        ExampleProject.minimal();
        Files.writeString(folder.resolve("mine.txt"), "mine");
        OpenWizard wizard = new OpenWizard(Wizards.NEW_PROJECT);
        assertThat(wizard.canFinish()).as("without a name").isFalse();

        wizard.write("Project name:", "minimal");
        assertThat(wizard.header()).contains("There is a project «minimal»");
        wizard.write("Project name:", "a/b");
        assertThat(wizard.header()).contains("invalid");
        wizard.write("Project name:", "mine");
        wizard.choose("In the workspace");
        wizard.write("Folder:", folder.toString());
        assertThat(wizard.header()).contains("is not empty");
        wizard.picture("wizard-new-project-refused");
        wizard.write("Folder:", "not/absolute");
        assertThat(wizard.header()).contains("whole path");
        assertThat(wizard.canFinish()).isFalse();
        wizard.close();
    }

    @Test
    void leavesNothingBehindWhereItFails() throws Exception {
        Path place = Files.createDirectory(folder.resolve("readonly"));
        CreateProject broken = new CreateProject("broken", place, "no such template", null, null, true);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> broken.execute(null))).isNotNull();

        assertThat(place).isEmptyDirectory();
        assertThat(ResourcesPlugin.getWorkspace().getRoot().getProject("broken").exists()).isFalse();
    }
}
