/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.method.decisions.Decisions;
import org.klantreis.method.decisions.Priorities;
import org.klantreis.method.decisions.Priority;
import org.klantreis.method.decisions.Rule;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.editors.LandscapeEditor;
import org.klantreis.ui.method.OpenViews;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;

/** The priorities view shows the ranked list as the method makes it, filters it, says why, and leads to the step. */
@ExtendWith(CleanWorkbench.class)
class PrioritiesViewTest {
    private ExampleProject project;
    private PrioritiesView view;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.havenbank();
        view = OpenViews.open(PrioritiesView.class, PrioritiesView.ID);
        // The workbench gives it the filter of the test before.
        filter(PriorityFilter.USUAL);
    }

    @AfterEach
    void close() {
        OpenViews.close();
    }

    private List<Priority> expected() throws Exception {
        var model = project.landscape().model();
        Decisions decisions = Decisions.of(model, Locale.getDefault()).orElseThrow();
        return Priorities.of(model, decisions, decision -> decision.journey().getForm() == JourneyForm.AS_IS);
    }

    private TableItem[] items() {
        return view.table().viewer().getTable().getItems();
    }

    private List<String> column(PriorityColumn column) {
        return Arrays.stream(items()).map(item -> item.getText(column.ordinal())).toList();
    }

    private void filter(PriorityFilter filter) {
        view.filters().choose(filter);
        view.filterChanged();
        OpenViews.settle(view);
    }

    @Test
    void ranksAsTheMethodDoes() throws Exception {
        List<Priority> expected = expected();
        assertThat(expected).isNotEmpty();
        assertThat(column(PriorityColumn.SUBJECT)).isEqualTo(expected.stream().map(row -> row.decision().step().getName()).toList());
        assertThat(column(PriorityColumn.RANK)).startsWith("1", "2", "3");
        assertThat(view.filters().told()).startsWith("The basic service is not in order");
    }

    @Test
    void filtersByDecisionJourneyAndName() throws Exception {
        filter(new PriorityFilter(false, false, JourneyForm.AS_IS, Rule.REPAIR, ""));
        assertThat(column(PriorityColumn.RULE)).isNotEmpty().containsOnly("Repair");
        project.edit(project.journey("Lost card"));
        filter(new PriorityFilter(false, true, JourneyForm.AS_IS, null, ""));
        assertThat(column(PriorityColumn.JOURNEY)).isNotEmpty().containsOnly("Lost card");
        filter(new PriorityFilter(false, false, null, null, "voice MENU"));
        assertThat(column(PriorityColumn.SUBJECT)).anyMatch("Work through the voice menu"::equals);
        filter(new PriorityFilter(true, false, JourneyForm.AS_IS, null, ""));
        assertThat(column(PriorityColumn.JOURNEY)).isNotEmpty().containsOnly("");
    }

    @Test
    void remembersTheFilter() {
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        PriorityFilter chosen = new PriorityFilter(false, true, null, Rule.EXCEL, "");
        filter(chosen);
        view.saveState(memento);
        assertThat(PriorityFilter.of(memento)).isEqualTo(chosen);
        assertThat(PriorityFilter.of(XMLMemento.createWriteRoot("new"))).isEqualTo(PriorityFilter.USUAL);
        PriorityFilter usual = new PriorityFilter(true, false, JourneyForm.TO_BE, null, "");
        filter(usual);
        assertThat(view.filters().filter()).isEqualTo(usual);
    }

    @Test
    void opensTheChoiceAtItsField() throws Exception {
        Priority open = expected().stream().filter(row -> row.decision().effective() == Rule.CHOOSE).findFirst().orElseThrow();
        view.table().select(open.decision().step().getId());
        view.openChoice();
        FormEditor editor = (FormEditor) OpenViews.page().getActiveEditor();
        assertThat(editor.getActivePage()).as("the page with all fields").isEqualTo(1);
        assertThat(((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement())
                .isSameAs(open.decision().step());
    }

    @Test
    void sortsByAColumnAndBack() throws Exception {
        List<String> ranked = column(PriorityColumn.SUBJECT);
        view.table().viewer().getTable().getColumn(PriorityColumn.COMPLAINTS.ordinal()).notifyListeners(SWT.Selection, new Event());
        List<Integer> complaints = Arrays.stream(items()).map(item -> ((Priority) item.getData()).complaints()).toList();
        assertThat(complaints).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        view.table().viewer().getTable().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertThat(column(PriorityColumn.SUBJECT)).isEqualTo(ranked);
    }

    @Test
    void saysWhyAndLeadsToTheStep() throws Exception {
        Priority first = expected().get(0);
        assertThat(view.table().select(first.decision().step().getId())).isTrue();
        assertThat(view.reason()).contains(first.decision().reasons().get(0)).contains("Score: gap");
        IStructuredSelection told = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
        assertThat(told.getFirstElement()).isSameAs(first.decision().step());
        Event enter = new Event();
        enter.item = items()[0];
        view.table().viewer().getTable().notifyListeners(SWT.DefaultSelection, enter);
        IEditorPart editor = OpenViews.page().getActiveEditor();
        assertThat(editor).isInstanceOfSatisfying(LandscapeEditor.class,
                opened -> assertThat(opened.document()).contains(first.decision().journey()));
        IStructuredSelection onMap = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertThat(onMap.getFirstElement()).isSameAs(first.decision().step());
    }

    @Test
    void selectsTheSameInThePictureAndInTheList() throws Exception {
        Step step = expected().get(3).decision().step();
        view.table().select(step.getId());
        Spot spot = view.picture().canvas().scene().spot(step.getId(), Part.DECISION).orElseThrow();
        Priority other = expected().get(5);
        Spot target = view.picture().canvas().scene().spot(other.decision().step().getId(), Part.DECISION).orElseThrow();
        assertThat(target).isNotEqualTo(spot);
        view.picture().canvas().zoomTo(1, null);
        view.picture().canvas().reveal(target);
        var place = view.picture().canvas().viewport().toWindow(target.zone(), target.areas().get(0));
        Event click = new Event();
        click.button = 1;
        click.x = (int) (place.x() + place.width() / 2);
        click.y = (int) (place.y() + place.height() / 2);
        view.picture().canvas().notifyListeners(SWT.MouseDown, click);
        assertThat(view.table().selected().orElseThrow().decision().step()).isSameAs(other.decision().step());
        assertThat(view.reason()).contains(other.decision().reasons().get(0));
    }

    @Test
    void walksFromDotToDotByTheArrowKeys() throws Exception {
        Priority first = expected().get(0);
        view.table().select(first.decision().step().getId());
        Event right = new Event();
        right.keyCode = SWT.ARROW_RIGHT;
        view.picture().canvas().notifyListeners(SWT.KeyDown, right);
        Priority other = view.table().selected().orElseThrow();
        assertThat(other.decision().step()).isNotSameAs(first.decision().step());
        assertThat(x(other)).isGreaterThan(x(first));
        Event up = new Event();
        up.keyCode = SWT.ARROW_UP;
        view.picture().canvas().notifyListeners(SWT.KeyDown, up);
        assertThat(view.table().selected().orElseThrow().decision().mark()).isGreaterThan(other.decision().mark());
    }

    private double x(Priority row) {
        return view.picture().canvas().scene().spot(row.decision().step().getId(), Part.DECISION).orElseThrow().bounds().centreX();
    }

    @Test
    void followsACommandAndKeepsTheSelection() throws Exception {
        Step step = expected().get(3).decision().step();
        view.table().select(step.getId());
        OpenLandscape landscape = project.landscape();
        landscape.execute(SetCommand.create(landscape.editingDomain(), step, Literals.ELEMENT__NAME, "Renamed"));
        OpenViews.settle(view);
        assertThat(view.table().selected().orElseThrow().decision().step()).isSameAs(step);
        assertThat(column(PriorityColumn.SUBJECT)).contains("Renamed");
        landscape.commandStack().undo();
        OpenViews.settle(view);
        assertThat(column(PriorityColumn.SUBJECT)).doesNotContain("Renamed");
    }

    @Test
    void looksWell() throws Exception {
        view.table().select(expected().get(2).decision().step().getId());
        OpenViews.picture(view, "priorities");
    }
}
