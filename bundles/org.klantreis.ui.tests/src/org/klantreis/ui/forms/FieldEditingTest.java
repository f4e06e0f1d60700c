/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.ui.forms.OpenForms.control;
import static org.klantreis.ui.forms.OpenForms.edit;
import static org.klantreis.ui.forms.OpenForms.enter;
import static org.klantreis.ui.forms.OpenForms.field;
import static org.klantreis.ui.forms.OpenForms.leave;
import static org.klantreis.ui.forms.OpenForms.press;
import static org.klantreis.ui.forms.OpenForms.select;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Activity;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.DecisionLevel;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Property;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.validation.Severity;
import org.klantreis.ui.forms.fields.Field;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** Edits each sort of field as a user does. */
@ExtendWith(CleanWorkbench.class)
class FieldEditingTest {
    private OpenLandscape landscape;
    private Step step;
    private Touchpoint touchpoint;
    private DocumentEditor journeys;
    private DocumentEditor catalogue;

    @BeforeEach
    void open() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        landscape = example.landscape();
        step = example.element(Step.class, "Read the decision");
        touchpoint = example.element(Touchpoint.class, "Call with the Member Line");
        catalogue = edit(landscape, touchpoint);
        journeys = edit(landscape, step);
    }

    @Test
    void textGoesToTheModelAtEnterAndComesBackWithUndo() {
        Field field = field(journeys, step, Literals.ELEMENT__NAME);
        Text text = control(field);
        text.setText("Read the letter");
        assertThat(step.getName()).isEqualTo("Read the decision");
        assertThat(landscape.isDirty()).isTrue();
        enter(text);
        assertThat(step.getName()).isEqualTo("Read the letter");
        assertThat(landscape.commandStack().getUndoCommand().getLabel()).isEqualTo("Change Name");
        landscape.commandStack().undo();
        assertThat(text.getText()).isEqualTo("Read the decision");
        assertThat(landscape.isDirty()).isFalse();
        landscape.commandStack().redo();
        assertThat(text.getText()).isEqualTo("Read the letter");
    }

    @Test
    void leavingWithoutAChangeIsNoCommand() {
        Text text = control(field(journeys, step, Literals.ELEMENT__NAME));
        text.setText("Other");
        text.setText("Read the decision");
        leave(text);
        assertThat(landscape.commandStack().canUndo()).isFalse();
        assertThat(landscape.isDirty()).isFalse();
    }

    @Test
    void savingTakesWhatIsTyped() throws Exception {
        Text text = control(field(journeys, step, Literals.STEP__DOES));
        text.setText("Opens it\nand reads");
        journeys.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        assertThat(step.getDoes()).isEqualTo("Opens it\nand reads");
        assertThat(landscape.isDirty()).isFalse();
        assertThat(Files.readString(landscape.folder().resolve(journeys.path()))).contains("does=\"Opens it&#xA;and reads\"");
    }

    @Test
    void undoDropsWhatIsTypedFirst() {
        Text text = control(field(journeys, step, Literals.ELEMENT__NAME));
        text.setText("First");
        enter(text);
        text.setText("Second");
        IAction undo = journeys.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
        undo.run();
        assertThat(text.getText()).isEqualTo("First");
        undo.run();
        assertThat(text.getText()).isEqualTo("Read the decision");
    }

    @Test
    void changesFromElsewhereKeepWhatIsTypedAndTheCaret() {
        Text does = control(field(journeys, step, Literals.STEP__DOES));
        does.setText("Half a sent");
        does.setSelection(4);
        landscape.execute(SetCommand.create(landscape.editingDomain(), step, Literals.STEP__FEELS, "Glad"));
        assertThat(does.getText()).isEqualTo("Half a sent");
        assertThat(does.getCaretPosition()).isEqualTo(4);
        Text feels = control(journeys.elements().details().form().orElseThrow().field(Literals.STEP__FEELS).orElseThrow());
        assertThat(feels.getText()).isEqualTo("Glad");
        press(does, SWT.ESC, SWT.ESC);
        assertThat(does.getText()).isEqualTo(step.getDoes());
    }

    @Test
    void marksAreCountedAndCanBeTakenAway() {
        Field field = field(journeys, step, Literals.STEP__MARK);
        Spinner spinner = control(field);
        spinner.setSelection(75);
        leave(spinner);
        assertThat(step.getMark()).isEqualTo(7.5);
        Button given = org.klantreis.ui.testing.Widgets.all(spinner.getParent(), Button.class).get(0);
        given.setSelection(false);
        select(given);
        assertThat(step.getMark()).isNull();
        assertThat(spinner.isEnabled()).isFalse();
        landscape.commandStack().undo();
        assertThat(spinner.isEnabled()).isTrue();
        assertThat(spinner.getSelection()).isEqualTo(75);
    }

    @Test
    void numbersTakeACommaAndRefuseWords() {
        Activity activity = step.getActivities().get(0);
        Field field = field(journeys, activity, Literals.ACTIVITY__WAITING_TIME);
        Text text = control(field);
        text.setText("12,5");
        enter(text);
        assertThat(activity.getWaitingTime()).isEqualTo(12.5);
        text.setText("long");
        enter(text);
        assertThat(activity.getWaitingTime()).isEqualTo(12.5);
        assertThat(field.status().inputError()).contains("long");
        text.setText("");
        enter(text);
        assertThat(activity.getWaitingTime()).isNull();
        assertThat(field.status().inputError()).isNull();
    }

    @Test
    void choicesCanBeUnset() {
        Combo combo = control(field(journeys, step, Literals.STEP__DECISION_LEVEL));
        assertThat(combo.getText()).isEqualTo("Back office");
        combo.select(combo.indexOf("Board"));
        select(combo);
        assertThat(step.getDecisionLevel()).isEqualTo(DecisionLevel.BOARD);
        combo.select(0);
        select(combo);
        assertThat(step.isSetDecisionLevel()).isFalse();
        landscape.commandStack().undo();
        assertThat(combo.getText()).isEqualTo("Board");
    }

    @Test
    void checksAndThreeStates() throws Exception {
        Button check = control(field(catalogue, touchpoint, Literals.TOUCHPOINT__BASIC_SERVICE));
        boolean before = touchpoint.isBasicService();
        check.setSelection(!before);
        select(check);
        assertThat(touchpoint.isBasicService()).isNotEqualTo(before);
        landscape.commandStack().undo();
        assertThat(check.getSelection()).isEqualTo(before);

        Complaint complaint = complaint();
        Combo combo = control(field(edit(landscape, complaint), complaint, Literals.COMPLAINT__WITHIN_MANDATE));
        for (Object[] expected : new Object[][] {{"Yes", true}, {"No", false}, {"Unknown", null}}) {
            combo.select(combo.indexOf((String) expected[0]));
            select(combo);
            assertThat(complaint.getWithinMandate()).isEqualTo(expected[1]);
        }
    }

    @Test
    void daysAreReadAndRefused() throws Exception {
        Complaint complaint = complaint();
        Field field = field(edit(landscape, complaint), complaint, Literals.COMPLAINT__CLOSED);
        Text text = control(field);
        text.setText("2026-03-01");
        enter(text);
        assertThat(complaint.getClosed()).isEqualTo(LocalDate.of(2026, 3, 1));
        text.setText("soon");
        leave(text);
        assertThat(complaint.getClosed()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(field.status().isShown()).isTrue();
        assertThat(field.status().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void tagsAreAddedAndTakenAway() {
        Text text = control(field(journeys, step, Literals.ELEMENT__TAGS));
        text.setText("letter, urgent");
        enter(text);
        assertThat(step.getTags()).containsExactly("letter", "urgent");
        press(text, SWT.BS, SWT.BS);
        assertThat(step.getTags()).containsExactly("letter");
        landscape.commandStack().undo();
        landscape.commandStack().undo();
        assertThat(step.getTags()).isEmpty();
    }

    @Test
    void savingTakesATagThatIsTyped() throws Exception {
        Text text = control(field(journeys, step, Literals.ELEMENT__TAGS));
        text.setText("letter");
        assertThat(journeys.isDirty()).isTrue();
        landscape.save(null);
        assertThat(step.getTags()).containsExactly("letter");
        assertThat(landscape.isDirty()).isFalse();
        text.setText("urgent");
        landscape.cancelPendingEdits();
        assertThat(text.getText()).isEmpty();
        assertThat(landscape.isDirty()).isFalse();
    }

    @Test
    void savingTakesAPropertyThatIsTyped() throws Exception {
        Link first = control(field(journeys, step, Literals.ELEMENT__PROPERTIES));
        first.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        Property pair = step.getProperties().get(0);
        Text cell = org.klantreis.ui.testing.Widgets.all(first.getParent(), Text.class).get(0);
        cell.setText("Paper");
        assertThat(landscape.hasPendingEdits()).isTrue();
        landscape.save(null);
        assertThat(pair.getKey()).isEqualTo("Paper");
        assertThat(landscape.isDirty()).isFalse();
    }

    @Test
    void whatIsTypedIsTakenWhereNothingIsSelectedNext() {
        Text text = control(field(journeys, step, Literals.ELEMENT__NAME));
        text.setText("Read the letter");
        journeys.elements().tree().viewer().setSelection(org.eclipse.jface.viewers.StructuredSelection.EMPTY);
        assertThat(step.getName()).isEqualTo("Read the letter");
    }

    @Test
    void findingsStandBesideTheField() {
        Field field = field(journeys, step, Literals.STEP__MARK);
        landscape.execute(SetCommand.create(landscape.editingDomain(), step, Literals.STEP__MARK, 12.0));
        EventLoop.until("the mark is found out of range", () -> field.status().isShown());
        assertThat(field.status().text()).contains("12");
        landscape.commandStack().undo();
        EventLoop.until("nothing is wrong any more", () -> !field.status().isShown());
    }

    @Test
    void revealingPutsTheFocusInTheField() {
        assertThat(ShowElement.in(catalogue.getSite().getPage(), touchpoint, Literals.TOUCHPOINT__CUSTOMERS_PER_YEAR)).isTrue();
        Field field = catalogue.elements().details().form().orElseThrow().field(Literals.TOUCHPOINT__CUSTOMERS_PER_YEAR).orElseThrow();
        EventLoop.until("the field has the focus", () -> field.focusControl().isFocusControl());
        assertThat(catalogue.elements().tree().viewer().getStructuredSelection().toList()).isEqualTo(List.of(touchpoint));
    }

    private Complaint complaint() {
        return landscape.model().documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .flatMap(book -> book.getComplaints().stream()).findFirst().orElseThrow();
    }
}
