/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.Step;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Widgets;

/** Journeys made by the wizard in each of its three ways. */
@ExtendWith(CleanWorkbench.class)
class NewJourneyWizardTest {
    @Test
    void makesAJourneyFromPersonaAndStages() throws Exception {
        ExampleProject example = ExampleProject.minimal();
        OpenWizard wizard = new OpenWizard(Wizards.NEW_JOURNEY, example.project());
        assertThat(wizard.read("Project:")).isEqualTo("minimal");
        wizard.write("Name:", "Move house");
        wizard.write("Kind:", "End to end: from the first need to the last day");
        wizard.light("wizard-new-journey");
        wizard.next();
        wizard.write("Task of the customer:", "Have everything at the new address");
        wizard.write("Stages, one a line:", "Plan\n\nMove\nSettle");
        assertThat(wizard.header()).isEqualTo("3 stages, with a first step in each.");
        wizard.picture("wizard-new-journey-content");
        wizard.choose("< Back");
        wizard.dark("wizard-new-journey");
        wizard.next();

        wizard.finish();

        Journey journey = example.journey("Move house");
        assertThat(journey.getKind()).isEqualTo(JourneyKind.END_TO_END);
        assertThat(journey.getPersona().getName()).isEqualTo("Sam, who has a question");
        assertThat(journey.getTask()).isEqualTo("Have everything at the new address");
        assertThat(journey.getStages()).extracting(Element::getName).containsExactly("Plan", "Move", "Settle");
        assertThat(journey.getStages()).allSatisfy(stage -> assertThat(stage.getSteps()).hasSize(1));
        assertThat(example.file("journeys/move-house.journey").exists()).as("saved").isTrue();
        assertThat(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getActiveEditor().getTitle())
                .isEqualTo("Move house");
    }

    @Test
    void canBeUndone() throws Exception {
        ExampleProject example = ExampleProject.minimal();
        OpenWizard wizard = new OpenWizard(Wizards.NEW_JOURNEY, example.project());
        wizard.write("Name:", "Move house");
        wizard.next();
        wizard.finish();
        PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);

        example.landscape().commandStack().undo();
        example.landscape().save(null);

        assertThat(example.file("journeys/move-house.journey").exists()).isFalse();
    }

    @Test
    void leavesOtherUnsavedChangesUnsaved() throws Exception {
        ExampleProject example = ExampleProject.minimal();
        example.landscape().execute(new org.eclipse.emf.edit.command.SetCommand(example.landscape().editingDomain(),
                example.journey("Ask a question"), org.klantreis.model.KlantreisPackage.Literals.ELEMENT__NAME, "Ask"));
        OpenWizard wizard = new OpenWizard(Wizards.NEW_JOURNEY, example.project());
        wizard.write("Name:", "Move house");
        wizard.next();
        wizard.finish();

        assertThat(example.landscape().isDirty()).isTrue();
        assertThat(example.file("journeys/move-house.journey").exists()).as("saved").isFalse();
        assertThat(example.journey("Move house")).isNotNull();
        PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
        example.landscape().revert();
    }

    @Test
    void makesTheJourneyThatIsToReplaceAnother() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        OpenWizard wizard = new OpenWizard(Wizards.NEW_JOURNEY, example.project());
        wizard.write("Name:", "Lost card, replaced at once");
        wizard.choose("What is to replace a journey as it is now");
        wizard.next();
        assertThat(wizard.canFinish()).as("before a journey is chosen").isFalse();
        select(wizard, "Lost card");
        wizard.picture("wizard-new-journey-to-be");
        wizard.finish();

        Journey asIs = example.journey("Lost card");
        Journey toBe = example.journey("Lost card, replaced at once");
        assertThat(toBe.getForm()).isEqualTo(JourneyForm.TO_BE);
        assertThat(toBe.getAsIs()).isSameAs(asIs);
        List<Step> steps = toBe.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
        List<Step> original = asIs.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
        assertThat(steps).hasSameSizeAs(original);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).getAsIs()).containsExactly(original.get(i));
            assertThat(steps.get(i).getId()).isNotEqualTo(original.get(i).getId());
            assertThat(steps.get(i).getMeasurements()).isEmpty();
        }
    }

    @Test
    void copiesAColleaguesJourneyAndSaysWhatIsMissing() throws Exception {
        ExampleProject colleague = ExampleProject.havenbank();
        ExampleProject mine = ExampleProject.minimal();
        OpenWizard wizard = new OpenWizard(Wizards.NEW_JOURNEY, mine.project());
        wizard.write("Name:", "Lost card");
        wizard.choose("A copy of another journey, for example of a colleague’s");
        wizard.next();
        select(wizard, "Lost card");
        assertThat(wizard.header()).startsWith("Your catalogue lacks");
        wizard.picture("wizard-new-journey-copy");
        wizard.finish();

        Journey copy = mine.journey("Lost card");
        assertThat(copy.getStages()).hasSameSizeAs(colleague.journey("Lost card").getStages());
        assertThat(copy.getPersona()).isNull();
        assertThat(mine.landscape().isDirty()).isFalse();
    }

    @Test
    void asksForALandscapeFirst() throws Exception {
        OpenWizard wizard = new OpenWizard(Wizards.NEW_JOURNEY);

        assertThat(wizard.header()).isEqualTo("There is no Klantreis project in the workspace. Make or open one first.");
        assertThat(Widgets.button(wizard.shell(), "Next >").isEnabled()).isFalse();
        wizard.close();
    }

    private static void select(OpenWizard wizard, String journey) {
        Tree tree = Widgets.all(wizard.shell(), Tree.class).get(0);
        EventLoop.until("the journeys are listed", () -> tree.getItemCount() > 0);
        TreeItem item = find(tree.getItems(), journey);
        tree.setSelection(item);
        tree.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        EventLoop.flush();
    }

    private static TreeItem find(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            if (item.getText().equals(text)) {
                return item;
            }
            if (item.getItemCount() > 0) {
                TreeItem below = find(item.getItems(), text);
                if (below != null) {
                    return below;
                }
            }
        }
        return null;
    }
}
