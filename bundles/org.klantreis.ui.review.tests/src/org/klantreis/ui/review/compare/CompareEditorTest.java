/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;

import org.eclipse.compare.INavigatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.diff.merge.ApplyChanges;
import org.klantreis.diff.merge.ModelEdit;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.review.compare.copy.EditsCommand;
import org.klantreis.ui.review.compare.session.CompareFilters;
import org.klantreis.ui.review.compare.side.CompareSide;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The compare editor on two versions of a project. */
@ExtendWith(CleanWorkbench.class)
class CompareEditorTest {
    private CompareUser user;

    @BeforeEach
    void example() throws Exception {
        user = new CompareUser(ExampleProject.havenbank());
    }

    @AfterEach
    void filtersOff() {
        for (CompareFilters filter : CompareFilters.values()) {
            filter.set(false);
        }
    }

    private Tree tree() {
        return (Tree) user.input.tree().getControl();
    }

    private static TreeItem item(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            if (item.getText().startsWith(text)) {
                return item;
            }
            TreeItem below = item(item.getItems(), text);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private void click(String text) {
        TreeItem item = item(tree().getItems(), text);
        assertThat(item).as(text).isNotNull();
        tree().setSelection(item);
        Event event = new Event();
        event.item = item;
        tree().notifyListeners(SWT.Selection, event);
        EventLoop.flush();
    }

    private List<String> properties() {
        return java.util.Arrays.stream(user.input.elements().table().viewer().getTable().getItems()).map(item ->
                item.getText(1)).toList();
    }

    @Test
    void showsChangesByElementAndOnTheMaps() throws Exception {
        user.edits().comparesUnsaved();
        assertThat(item(tree().getItems(), "Discover the damage").getParentItem().getText()).startsWith("Something happens");
        click("Discover the damage");
        assertThat(user.input.session().selected()).contains(user.step(0, 0).getId());
        assertThat(properties()).containsExactly("Does", "Mark");
        assertThat(user.input.elements().maps().after().selected()).contains(user.step(0, 0).getId());
        assertThat(user.input.elements().maps().before().selected()).contains(user.step(0, 0).getId());
        String added = user.step(0, 1).getId();
        assertThat(user.input.elements().maps().after().marks().of(added)).contains(ElementMark.NEW);
        assertThat(user.input.elements().maps().before().marks().of(added)).isEmpty();
    }

    @Test
    void bothMapsHaveTheSameStepsInTheSamePlacesAndScrollTogether() throws Exception {
        user.edits().comparesUnsaved();
        click("Report damage");
        var before = user.input.elements().maps().before().canvas();
        var after = user.input.elements().maps().after().canvas();
        Step last = user.journey.getStages().get(user.journey.getStages().size() - 1).getSteps().get(0);
        assertThat(before.scene().columnOf(last.getId()).orElseThrow().x())
                .isEqualTo(after.scene().columnOf(last.getId()).orElseThrow().x());
        assertThat(before.scene().lanes().stream().map(lane -> lane.y()).toList())
                .isEqualTo(after.scene().lanes().stream().map(lane -> lane.y()).toList());
        after.zoomTo(1.5, null);
        after.scrollTo(900, 120);
        assertThat(before.zoom()).isEqualTo(1.5);
        assertThat(before.viewport().scrollX()).isEqualTo(after.viewport().scrollX());
        before.scrollTo(300, 20);
        assertThat(after.viewport().scrollX()).isEqualTo(300);
    }

    @Test
    void goesFromChangeToChangeByTheFrameworksNavigator() throws Exception {
        user.edits().comparesUnsaved();
        INavigatable steps = (INavigatable) tree().getData(INavigatable.NAVIGATOR_PROPERTY);
        steps.selectChange(INavigatable.FIRST_CHANGE);
        String first = user.input.session().selected().orElseThrow();
        assertThat(user.input.getNavigator().selectChange(true)).isFalse();
        assertThat(user.input.session().selected()).isNotEmpty().isNotEqualTo(java.util.Optional.of(first));
        user.push("Previous Change");
        assertThat(user.input.session().selected()).contains(first);
        assertThat(steps.hasChange(INavigatable.PREVIOUS_CHANGE)).isFalse();
    }

    @Test
    void leavesOutOrderAndTextsAndRemembersThat() throws Exception {
        user.edits().comparesUnsaved();
        user.push("Ignore Texts");
        click("Discover the damage");
        assertThat(properties()).containsExactly("Mark");
        assertThat(CompareFilters.TEXTS.isOn()).isTrue();
        user.push("Ignore Texts");
        click("Discover the damage");
        assertThat(properties()).containsExactly("Does", "Mark");
    }

    @Test
    void followsWhatIsEditedMeanwhile() throws Exception {
        user.comparesUnsaved();
        assertThat(user.input.session().comparison().orElseThrow().isEmpty()).isTrue();
        user.set(user.step(0, 0), Literals.STEP__MARK, 2.0);
        EventLoop.until("the change is shown", () -> item(tree().getItems(), "Discover the damage") != null);
    }

    @Test
    void swapsTheSides() throws Exception {
        user.edits().comparesUnsaved();
        user.push("Swap Sides");
        assertThat(item(tree().getItems(), "Get a photo checked").getText()).contains("gone");
        assertThat(user.tool("Copy All from Left to Right").isEnabled()).isFalse();
    }

    @Test
    void copiesAreOneStepToUndo() throws Exception {
        Step step = user.step(0, 0);
        String name = step.getName();
        Step other = user.step(0, 1);
        user.run(new EditsCommand(user.landscape, List.of(new ModelEdit.Set(step, Literals.ELEMENT__NAME, "Another"),
                new ModelEdit.Put(user.journey.getStages().get(1), Literals.STAGE__STEPS, 0, other)), "Copy"));
        assertThat(step.getName()).isEqualTo("Another");
        assertThat(user.step(1, 0)).isSameAs(other);
        user.landscape.commandStack().undo();
        assertThat(step.getName()).isEqualTo(name);
        assertThat(user.step(0, 1)).isSameAs(other);
        user.landscape.commandStack().redo();
        assertThat(user.step(1, 0)).isSameAs(other);
    }

    @Test
    void takesTheSameEditorForTheSameSides() throws Exception {
        user.edits().comparesUnsaved();
        var editor = user.editor;
        user.compares(CompareSide.disk(user.landscape.container()), CompareSide.workingTree(user.landscape), user.step(0, 1)
                .getId());
        assertThat(user.editor).isSameAs(editor);
        assertThat(user.input.session().selected()).contains(user.step(0, 1).getId());
    }

    @Test
    void isDirtyAsTheLandscapeIsAndSavesIt() throws Exception {
        user.set(user.step(0, 0), Literals.STEP__MARK, 2.0);
        user.comparesUnsaved();
        assertThat(user.editor.isDirty()).isTrue();
        CompareUser.page().saveEditor(user.editor, false);
        EventLoop.until("it is saved", () -> !user.landscape.isDirty());
        assertThat(user.editor.isDirty()).isFalse();
    }

    @Test
    void saysWhyARevisionCannotBeRead() throws Exception {
        new OpenCompare(CompareUser.page()).show(CompareSide.revision(user.landscape.container(), "nowhere"),
                CompareSide.workingTree(user.landscape), java.util.Optional.empty());
        EventLoop.until("the reason is shown", () -> org.klantreis.ui.testing.Widgets.all((org.eclipse.swt.widgets.Composite)
                CompareUser.page().getWorkbenchWindow().getShell(), org.eclipse.swt.widgets.Text.class).stream()
                .anyMatch(text -> text.getText().contains("is not under Git")));
    }

    @Test
    void aClosedEditorLeavesNothingAndFollowsNothing() throws Exception {
        user.edits().comparesUnsaved();
        click("Discover the damage");
        var canvas = user.input.elements().maps().after().canvas();
        var session = user.input.session();
        CompareUser.page().closeEditor(user.editor, false);
        EventLoop.flush();
        assertThat(canvas.isDisposed()).isTrue();
        assertThat(session.isDisposed()).isTrue();
        user.set(user.step(0, 0), Literals.STEP__MARK, 9.0);
        assertThat(org.eclipse.core.runtime.jobs.Job.getJobManager().find(
                org.klantreis.ui.review.compare.session.CompareSession.class)).isEmpty();
    }

    @Test
    void copiesTheSelectedChangeAndThenAllFromLeftToRight() throws Exception {
        Double mark = user.step(0, 0).getMark();
        String does = user.step(0, 0).getDoes();
        user.edits().comparesUnsaved();
        var comparison = user.input.session().models().orElseThrow().comparison();
        assumeThat(ApplyChanges.of(comparison).backwards().take(comparison.all()).plan(user.landscape.model()).isEmpty()).isFalse();
        click("Discover the damage");
        user.push("Copy Current Change from Left to Right");
        assertThat(user.step(0, 0).getMark()).isEqualTo(mark);
        assertThat(user.step(0, 0).getDoes()).isEqualTo(does);
        EventLoop.until("the change is gone from the tree", () -> item(tree().getItems(), "Discover the damage") == null);
        user.landscape.commandStack().undo();
        assertThat(user.step(0, 0).getMark()).isEqualTo(3.0);
        EventLoop.until("the change is back in the tree", () -> item(tree().getItems(), "Discover the damage") != null);
        user.push("Copy All from Left to Right");
        EventLoop.until("nothing differs", () -> user.input.session().comparison().orElseThrow().isEmpty());
    }
}
