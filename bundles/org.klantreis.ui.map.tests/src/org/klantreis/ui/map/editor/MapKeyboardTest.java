/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Part;
import org.klantreis.ui.testing.CleanWorkbench;

/** The map by the keyboard. */
@ExtendWith(CleanWorkbench.class)
class MapKeyboardTest {
    private MapUser user;
    private byte[] before;

    @BeforeEach
    void open() throws Exception {
        user = MapUser.opens("Report damage");
        before = Files.readAllBytes(file());
    }

    @Test
    void arrowsWalkByColumnsAndLanes() {
        user.press(SWT.ARROW_RIGHT);
        user.until("the first step has the focus", () -> focus().equals("STEP " + user.step(0, 0).getName()));
        user.press(SWT.ARROW_RIGHT);
        assertThat(focus()).isEqualTo("STEP " + user.step(0, 1).getName());
        user.press(SWT.ARROW_UP);
        assertThat(focus()).isEqualTo("STAGE " + user.stage(0).getName());
        user.press(SWT.ARROW_RIGHT);
        assertThat(focus()).isEqualTo("STAGE " + user.stage(1).getName());
        user.press(SWT.HOME).press(SWT.ARROW_DOWN).press(SWT.PAGE_DOWN);
        assertThat(focus()).isEqualTo("STEP " + user.step(1, 0).getName());
        user.press(SWT.END);
        int last = user.journey().getStages().size() - 1;
        assertThat(focus()).isEqualTo("STEP " + user.step(last, user.stage(last).getSteps().size() - 1).getName());
    }

    @Test
    void theSelectionIsTheWorkbenchsToo() {
        Step step = user.step(0, 1);
        user.click(step, Part.DOES);
        assertThat(((IStructuredSelection) user.editor.getSite().getSelectionProvider().getSelection()).toList())
                .containsExactly(step);
    }

    @Test
    void digitsSetTheMark() throws Exception {
        Step step = user.step(0, 0);
        Double mark = step.getMark();
        user.click(step, Part.STEP).press('9');
        user.until("the mark is 9", () -> Double.valueOf(9).equals(step.getMark()));
        user.press('0');
        user.until("the mark is 10", () -> Double.valueOf(10).equals(step.getMark()));
        user.click(step, Part.MARK);
        assertThat(focus()).isEqualTo("MARK " + step.getName());
        user.press(SWT.DEL);
        assertThat(step.getMark()).isNull();
        user.press('z', SWT.CTRL).press('z', SWT.CTRL).press('z', SWT.CTRL);
        user.until("the mark is as before", () -> java.util.Objects.equals(mark, step.getMark()));
        savedAsBefore();
    }

    @Test
    void altWithArrowsMovesSteps() throws Exception {
        Step step = user.step(0, 0);
        user.click(step, Part.STEP).press(SWT.ARROW_RIGHT, SWT.ALT);
        user.until("the step is the second", () -> user.step(0, 1) == step);
        user.press(SWT.ARROW_RIGHT, SWT.ALT).press(SWT.ARROW_RIGHT, SWT.ALT);
        user.until("the step is the first of the next stage", () -> user.step(1, 0) == step);
        assertThat(user.session().selected()).containsExactly(step);
        user.press(SWT.ARROW_LEFT, SWT.ALT);
        user.until("the step is the last of its stage", () -> user.step(0, 2) == step);
        undoAll();
        savedAsBefore();
    }

    @Test
    void insertsAndNamesAStep() throws Exception {
        int size = user.stage(0).getSteps().size();
        user.click(user.step(0, 0), Part.STEP).press(SWT.INSERT);
        user.until("there is a field", () -> user.editor.map().editing().field().isPresent());
        user.type("Call").press(SWT.CR);
        user.until("the step has its name", () -> "Call".equals(user.step(0, 1).getName()));
        assertThat(user.stage(0).getSteps()).hasSize(size + 1);
        assertThat(user.editor.map().editing().field()).isEmpty();
        assertThat(user.editor.isDirty()).isTrue();
        undoAll();
        assertThat(user.editor.isDirty()).isFalse();
        savedAsBefore();
    }

    @Test
    void escapeDropsWhatWasTyped() {
        Step step = user.step(0, 0);
        String does = step.getDoes();
        user.click(step, Part.DOES).press(SWT.F2);
        user.until("there is a field", () -> user.editor.map().editing().field().isPresent());
        assertThat(user.editor.map().editing().field().get().getText()).isEqualTo(does);
        user.type("x9").press('c', SWT.CTRL).press(SWT.ESC);
        user.until("the field is closed", () -> user.editor.map().editing().field().isEmpty());
        assertThat(step.getDoes()).isEqualTo(does);
        assertThat(user.landscape.isDirty()).isFalse();
    }

    @Test
    void savingTakesWhatIsTypedAndLeavesTheFieldOpen() throws Exception {
        Step step = user.step(0, 0);
        user.click(step, Part.DOES).press(SWT.F2).type("calls");
        assertThat(user.editor.isDirty()).as("closing asks").isTrue();
        user.press('s', SWT.CTRL);
        user.until("the text is saved", () -> "calls".equals(step.getDoes()) && !user.landscape.isDirty());
        assertThat(Files.readString(file())).contains("does=\"calls\"");
        user.type("9").press(SWT.CR);
        assertThat(step.getDoes()).isEqualTo("calls9");
        undoAll();
        savedAsBefore();
    }

    @Test
    void whatIsNoValueStaysInTheField() throws Exception {
        Step step = user.step(0, 0);
        Double mark = step.getMark();
        user.click(step, Part.MARK).press(SWT.F2).type("77");
        StyledText field = user.editor.map().editing().field().orElseThrow();
        user.landscape.save(null);
        assertThat(user.editor.isDirty()).isTrue();
        user.click(user.step(0, 1), Part.STEP);
        assertThat(user.editor.map().editing().field()).contains(field);
        assertThat(field.getText()).isEqualTo("77");
        assertThat(field.getToolTipText()).contains("10");
        assertThat(field.isFocusControl()).isTrue();
        user.press(SWT.ESC);
        assertThat(user.editor.map().editing().field()).isEmpty();
        assertThat(step.getMark()).isEqualTo(mark);
        assertThat(user.editor.isDirty()).isFalse();
    }

    @Test
    void undoWhileTypingIsTheTexts() {
        Step step = user.step(0, 0);
        user.click(step, Part.STEP).press('9');
        user.press(SWT.F2).type("ab").press('z', SWT.CTRL);
        assertThat(step.getMark()).isEqualTo(9);
        user.press(SWT.ESC).press('z', SWT.CTRL);
        user.until("the mark is undone", () -> !Double.valueOf(9).equals(step.getMark()));
    }

    @Test
    void copiesAndPastes() throws Exception {
        Step step = user.step(0, 0);
        user.click(step, Part.STEP).press('c', SWT.CTRL).press('v', SWT.CTRL);
        user.until("there is a copy", () -> user.step(0, 1).getName().equals(step.getName()));
        assertThat(user.step(0, 1).getId()).isNotEqualTo(step.getId());
        assertThat(user.session().selected()).containsExactly(user.step(0, 1));
        undoAll();
        savedAsBefore();
    }

    @Test
    void cutAndPasteMoves() throws Exception {
        Step step = user.step(0, 0);
        user.click(step, Part.STEP).press('x', SWT.CTRL);
        assertThat(user.step(0, 0)).as("stays until it is pasted").isSameAs(step);
        user.click(user.step(1, 0), Part.STEP).press('v', SWT.CTRL);
        user.until("it moved", () -> user.step(1, 1) == step);
        undoAll();
        savedAsBefore();
    }

    @Test
    void finds() {
        user.press('f', SWT.CTRL);
        user.until("the find bar has the focus", () -> user.editor.map().findBar().text().isFocusControl());
        user.type("roof");
        user.until("places are counted", () -> user.editor.map().findBar().countText().startsWith("1 "));
        user.press(SWT.CR);
        user.until("the next place has the focus", () -> user.editor.map().findBar().countText().startsWith("2 "));
        user.press(SWT.ESC);
        user.until("the map has the focus", () -> user.canvas().isFocusControl());
    }

    @Test
    void zooms() {
        user.press('=', SWT.CTRL);
        user.until("it is larger", () -> user.canvas().zoom() > 1);
        user.press('0', SWT.CTRL);
        user.until("it has its own size", () -> user.canvas().zoom() == 1);
        user.press('9', SWT.CTRL);
        user.until("all is seen", () -> user.canvas().isFitting() && user.canvas().zoom() < 1);
    }

    @Test
    void deletesAStepAndGoesToTheNext() throws Exception {
        // A copy, to which nothing refers, so that nothing is asked.
        user.click(user.step(0, 0), Part.STEP).press('c', SWT.CTRL).press('v', SWT.CTRL);
        int size = user.stage(0).getSteps().size();
        Step next = user.step(0, 2);
        user.press(SWT.DEL);
        user.until("the copy is gone", () -> user.stage(0).getSteps().size() == size - 1);
        assertThat(focus()).isEqualTo("STEP " + next.getName());
        undoAll();
        savedAsBefore();
    }

    private String focus() {
        return user.session().focus().map(spot -> spot.part() + " "
                + user.session().element(spot.elementId(), org.klantreis.model.Element.class).orElseThrow().getName())
                        .orElse("none");
    }

    private void undoAll() {
        while (user.landscape.commandStack().canUndo()) {
            user.press('z', SWT.CTRL);
        }
    }

    private void savedAsBefore() throws Exception {
        user.landscape.save(null);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    private Path file() {
        return user.landscape.folder().resolve("journeys/report-damage.journey");
    }
}
