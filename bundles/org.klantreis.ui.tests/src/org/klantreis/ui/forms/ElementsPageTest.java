/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.ui.forms.OpenForms.edit;
import static org.klantreis.ui.forms.OpenForms.field;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Property;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.ui.forms.fields.Field;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Widgets;

@ExtendWith(CleanWorkbench.class)
class ElementsPageTest {
    private ExampleProject example;
    private OpenLandscape landscape;

    @BeforeEach
    void open() throws Exception {
        example = ExampleProject.havenbank();
        landscape = example.landscape();
    }

    @Test
    void everyElementHasDetails() throws Exception {
        for (Document document : landscape.model().documents()) {
            DocumentEditor editor = edit(landscape, document);
            editor.setActivePage(ElementsPage.ID);
            List<EObject> elements = new ArrayList<>(List.of(document));
            for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (!(element instanceof Property)) {
                    elements.add(element);
                }
            }
            // One form shows all elements of a class, so that few are made.
            elements.sort(Comparator.comparing(element -> element.eClass().getName()));
            for (EObject element : elements) {
                editor.elements().details().show(landscape, element);
                assertThat(editor.elements().details().element()).contains(element);
            }
            EventLoop.flush();
            editor.close(false);
            EventLoop.flush();
        }
        assertThat(landscape.isDirty()).isFalse();
    }

    @Test
    void theTreeAddsReordersAndFilters() throws Exception {
        Step step = example.element(Step.class, "Read the decision");
        Stage stage = (Stage) step.eContainer();
        DocumentEditor editor = edit(landscape, step);
        editor.reveal(step, null);
        Tree tree = editor.elements().tree().viewer().getTree();
        Event alt = new Event();
        alt.keyCode = SWT.ARROW_UP;
        alt.stateMask = SWT.MOD3;
        tree.notifyListeners(SWT.KeyDown, alt);
        assertThat(stage.getSteps().indexOf(step)).isZero();
        assertThat(editor.elements().tree().viewer().getStructuredSelection().getFirstElement()).isSameAs(step);
        landscape.commandStack().undo();

        editor.reveal(stage, null);
        int before = stage.getSteps().size();
        org.klantreis.ui.forms.tree.NewElement.at(stage).get(0).create(landscape);
        assertThat(stage.getSteps()).hasSize(before + 1);
        landscape.commandStack().undo();

        Text filter = Widgets.all((org.eclipse.swt.widgets.Composite) editor.elements().tree().control(), Text.class).get(0);
        filter.setText("decision");
        EventLoop.until("the tree is filtered", () -> visible(tree).noneMatch("Something happens"::equals));
        assertThat(visible(tree)).contains("Read the decision");
        filter.setText("");
        EventLoop.until("all is back", () -> visible(tree).anyMatch("Something happens"::equals));
    }

    private static java.util.stream.Stream<String> visible(Tree tree) {
        List<String> texts = new ArrayList<>();
        collect(tree.getItems(), texts);
        return texts.stream();
    }

    private static void collect(org.eclipse.swt.widgets.TreeItem[] items, List<String> texts) {
        for (org.eclipse.swt.widgets.TreeItem item : items) {
            texts.add(item.getText());
            collect(item.getItems(), texts);
        }
    }

    @Test
    void deletingAnElementShowsAnotherAndUndoBringsItBack() throws Exception {
        Step step = example.element(Step.class, "Read the decision");
        DocumentEditor editor = edit(landscape, step);
        editor.reveal(step, null);
        landscape.execute(org.eclipse.emf.edit.command.RemoveCommand.create(landscape.editingDomain(), step.eContainer(),
                Literals.STAGE__STEPS, step));
        EventLoop.flush();
        assertThat(editor.elements().details().element()).isNotEqualTo(java.util.Optional.of(step));
        landscape.commandStack().undo();
        assertThat(editor.reveal(step, Literals.STEP__PAIN)).isTrue();
        assertThat(editor.elements().details().element()).contains(step);
    }

    @Test
    void whatOthersWriteIsShown() throws Exception {
        Step step = example.element(Step.class, "Read the decision");
        DocumentEditor editor = edit(landscape, step);
        Field field = field(editor, step, Literals.ELEMENT__NAME);
        assertThat(((Text) field.focusControl()).getText()).isEqualTo("Read the decision");
        Path file = landscape.folder().resolve(editor.path());
        Files.writeString(file, Files.readString(file).replace("\"Read the decision\"", "\"Read it\""));
        editor.file().refreshLocal(IResource.DEPTH_ZERO, null);
        EventLoop.until("the details show the file", () -> editor.elements().details().element()
                .filter(element -> element instanceof Step shown && "Read it".equals(shown.getName())).isPresent());
        assertThat(((Identified) editor.elements().details().element().orElseThrow()).getId()).isEqualTo(step.getId());
    }

    @Test
    void aReadOnlyFileSaysWhyAndTakesNothing() throws Exception {
        Step step = example.element(Step.class, "Read the decision");
        String path = landscape.model().pathOf(step).orElseThrow();
        String id = step.getId();
        Path file = landscape.folder().resolve(path);
        Files.writeString(file, Files.readString(file).replaceFirst(" format=\"\\d+\"", " format=\"999\""));
        landscape.file(path).refreshLocal(IResource.DEPTH_ZERO, null);
        EventLoop.until("the file cannot be changed", () -> landscape.model().readOnlyReason(path).isPresent());
        Identified shown = landscape.find(id).orElseThrow();
        DocumentEditor editor = edit(landscape, shown);
        Field field = field(editor, shown, Literals.ELEMENT__NAME);
        assertThat(((Text) field.focusControl()).getEditable()).isFalse();
        assertThat(editor.elements().getManagedForm().getForm().getMessage()).isEqualTo(landscape.model().readOnlyReason(path).orElseThrow());
        assertThat(Widgets.all((org.eclipse.swt.widgets.Composite) editor.elements().tree().control(), Button.class))
                .noneMatch(Button::isEnabled);
    }

    @Test
    void theOverviewLeadsToElements() throws Exception {
        OpenForms.closeWelcome();
        IEditorPart part = example.edit(example.file("landscape.klantreis"));
        assertThat(part).isInstanceOf(DocumentEditor.class);
        DocumentEditor editor = (DocumentEditor) part;
        assertThat(editor.getActivePageInstance()).isSameAs(editor.overview());
        org.eclipse.swt.widgets.Link link = Widgets.link(editor.overview().getManagedForm().getForm(), "Touchpoints");
        link.notifyListeners(SWT.Selection, new Event());
        EventLoop.flush();
        assertThat(editor.getActivePageInstance()).isSameAs(editor.elements());
        assertThat(editor.elements().details().element().orElseThrow().eClass()).isSameAs(Literals.TOUCHPOINT);
    }
}
