/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Document;
import org.klantreis.model.Research;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;

/** Complaint books and research files made by their wizards. */
@ExtendWith(CleanWorkbench.class)
class NewDocumentWizardTest {
    @Test
    void makesAComplaintBook() throws Exception {
        ExampleProject example = ExampleProject.minimal();
        OpenWizard wizard = new OpenWizard(Wizards.NEW_COMPLAINTS, example.project());
        wizard.write("Name:", "Complaints of 2026");
        assertThat(wizard.header()).isEqualTo("The file becomes complaints/complaints-of-2026.complaints.");
        wizard.picture("wizard-new-complaint-book");
        wizard.finish();

        assertThat(example.file("complaints/complaints-of-2026.complaints").exists()).isTrue();
        Document made = example.landscape().model().documentsByPath().get("complaints/complaints-of-2026.complaints");
        assertThat(made).isInstanceOf(ComplaintBook.class).extracting(Document::getName).isEqualTo("Complaints of 2026");
    }

    @Test
    void makesAResearchFile() throws Exception {
        ExampleProject example = ExampleProject.minimal();
        OpenWizard wizard = new OpenWizard(Wizards.NEW_RESEARCH, example.project());
        wizard.write("Name:", "Home visits");
        wizard.picture("wizard-new-research");
        wizard.finish();

        assertThat(example.landscape().model().documentsByPath().get("research/home-visits.research"))
                .isInstanceOf(Research.class);
    }
}
