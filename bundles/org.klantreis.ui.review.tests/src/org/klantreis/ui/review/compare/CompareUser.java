/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.identity.Identities;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.compare.side.CompareSide;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** Edits an example and compares it, as a user does. */
final class CompareUser {
    final ExampleProject example;
    final OpenLandscape landscape;
    final Journey journey;
    ProjectCompareInput input;
    IEditorPart editor;

    CompareUser(ExampleProject example) throws Exception {
        this.example = example;
        landscape = example.landscape();
        journey = example.journey("Report damage");
    }

    /** Returns the journey as it is now, which is another object after its file was read again. */
    Journey journey() {
        return (Journey) landscape.find(journey.getId()).orElseThrow();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    Step step(int stage, int step) {
        return journey.getStages().get(stage).getSteps().get(step);
    }

    /** Changes a bit of everything: values, texts, references, order, place; adds and deletes. */
    CompareUser edits() throws Exception {
        set(step(0, 0), Literals.STEP__MARK, 3.0);
        set(step(0, 0), Literals.STEP__DOES, "Looks for the number of the bank on the web and in old letters, and calls twice");
        set(step(1, 0), Literals.ELEMENT__NAME, "Describe the damage in one's own words");
        Step added = KlantreisFactory.eINSTANCE.createStep();
        added.setName("Get a photo checked at once");
        added.setDoes("Sends a photo by the app");
        added.setMark(8.0);
        Identities.renew(added);
        run(AddCommand.create(landscape.editingDomain(), journey.getStages().get(0), Literals.STAGE__STEPS, added, 1));
        run(org.eclipse.emf.edit.command.RemoveCommand.create(landscape.editingDomain(), step(2, 0)));
        run(new MoveCommand(landscape.editingDomain(), journey.getStages().get(1), Literals.STAGE__STEPS,
                journey.getStages().get(1).getSteps().get(0), journey.getStages().get(1).getSteps().size() - 1));
        OrganisationUnit unit = landscape.model().landscape().orElseThrow().getUnits().get(0);
        set(unit, Literals.ELEMENT__NAME, unit.getName() + " and advice");
        return this;
    }

    void set(org.eclipse.emf.ecore.EObject element, org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
        run(SetCommand.create(landscape.editingDomain(), element, feature, value));
    }

    void run(Command command) {
        if (!landscape.execute(command)) {
            throw new AssertionError("The command cannot be executed");
        }
        EventLoop.flush();
    }

    CompareUser compares(CompareSide before, CompareSide after, String id) {
        new OpenCompare(page()).show(before, after, Optional.ofNullable(id));
        EventLoop.until("the comparison is shown", () -> page().getActiveEditor() != null
                && page().getActiveEditor().getEditorInput() instanceof ProjectCompareInput shown && shown.elements() != null
                && shown.session().comparison().isPresent());
        editor = page().getActiveEditor();
        input = (ProjectCompareInput) editor.getEditorInput();
        EventLoop.flush();
        return this;
    }

    /** Compares what is saved with what is edited. */
    CompareUser comparesUnsaved() {
        return compares(CompareSide.disk(landscape.container()), CompareSide.workingTree(landscape), null);
    }

    /** Pushes the button with a tool tip in the editor. */
    void push(String tip) {
        ToolItem item = tool(tip);
        if (!item.isEnabled()) {
            throw new AssertionError("The button «" + tip + "» is disabled");
        }
        if ((item.getStyle() & SWT.CHECK) != 0) {
            item.setSelection(!item.getSelection());
        }
        item.notifyListeners(SWT.Selection, new Event());
        EventLoop.flush();
    }

    ToolItem tool(String tip) {
        Composite all = (Composite) input.tree().getControl().getShell();
        return find(all, tip).orElseThrow(() -> new AssertionError("There is no button «" + tip + "»"));
    }

    private static Optional<ToolItem> find(Composite parent, String tip) {
        for (Control child : parent.getChildren()) {
            if (child instanceof ToolBar bar && bar.isVisible()) {
                Optional<ToolItem> item = Arrays.stream(bar.getItems()).filter(each -> tip.equals(each.getToolTipText()))
                        .findFirst();
                if (item.isPresent()) {
                    return item;
                }
            }
            if (child instanceof Composite composite) {
                Optional<ToolItem> item = find(composite, tip);
                if (item.isPresent()) {
                    return item;
                }
            }
        }
        return Optional.empty();
    }
}
