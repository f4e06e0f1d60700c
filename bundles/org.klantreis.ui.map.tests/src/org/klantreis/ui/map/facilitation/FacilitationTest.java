/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Step;
import org.klantreis.model.Vote;
import org.klantreis.model.measures.VoteResult;
import org.klantreis.report.scene.Lane;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Widgets;

/** The facilitation mode by the keyboard alone. */
@ExtendWith(CleanWorkbench.class)
class FacilitationTest {
    private FacilitationUser user;

    @BeforeEach
    void begin() throws Exception {
        user = FacilitationUser.begins(ExampleProject.havenbank(), "Report damage");
    }

    @Test
    void fillsTheScreenWithLargeLetters() {
        assertThat(user.shell().getFullScreen()).isTrue();
        assertThat(user.canvas().zoom()).isGreaterThanOrEqualTo(1.5);
        assertThat(user.canvas().scene().lanes()).extracting(band -> band.lane())
                .contains(Lane.TOUCHPOINT, Lane.EXPERIENCE).doesNotContain(Lane.BACKSTAGE, Lane.LEGEND);
        user.press('l');
        assertThat(user.canvas().scene().lanes()).extracting(band -> band.lane()).contains(Lane.BACKSTAGE);
        double before = user.canvas().zoom();
        user.press('-');
        assertThat(user.canvas().zoom()).isLessThan(before);
        user.press('0', SWT.CTRL);
        assertThat(user.canvas().zoom()).isEqualTo(before);
    }

    @Test
    void votesGoToASessionOfTodayThatTheFirstOneMakes() throws Exception {
        int sessions = user.journey.getSessions().size();
        user.press('v').press('v').press(SWT.ARROW_RIGHT).press('v');
        assertThat(user.journey.getSessions()).hasSize(sessions + 1);
        assertThat(user.lastSession().getDate()).isEqualTo(LocalDate.now());
        assertThat(user.lastSession().getVotes()).extracting(Vote::getStep, Vote::getCount)
                .containsExactly(tuple(user.step(0, 0), 2), tuple(user.step(0, 1), 1));
        assertThat(user.says()).contains(user.step(0, 1).getName()).endsWith("1 vote");
        assertThat(user.session().getText()).contains("3 votes");

        user.press('v', SWT.SHIFT);
        assertThat(user.lastSession().getVotes()).extracting(Vote::getStep).containsExactly(user.step(0, 0));
        user.press('v', SWT.SHIFT);
        assertThat(user.says()).isEqualTo("«" + user.step(0, 1).getName() + "» has no vote to take back.");

        user.press('z', SWT.CTRL).press('z', SWT.CTRL).press('z', SWT.CTRL).press('z', SWT.CTRL);
        assertThat(user.journey.getSessions()).hasSize(sessions);
        assertThat(user.says()).isEqualTo("Undone: Vote for Step");
        user.press('y', SWT.CTRL).press('v');
        assertThat(user.journey.getSessions()).hasSize(sessions + 1);
        assertThat(user.landscape().commandStack().canRedo()).isFalse();
    }

    @Test
    void theResultListsTheStepsWithMostVotesFirst() {
        user.press(SWT.ARROW_RIGHT).press('v').press(SWT.ARROW_RIGHT).press('v').press('v').press('r');
        assertThat(user.result().getItemCount()).isEqualTo(2);
        assertThat(user.result().getItem(0).getText(0)).isEqualTo("1");
        assertThat(user.result().getItem(0).getText(2)).isEqualTo("●● 2");
        assertThat(user.result().getItem(1).getText(1)).isEqualTo(user.step(0, 1).getName());
        assertThat(user.result().getSelectionIndex()).isZero();
        user.press('r');
        assertThat(Widgets.all(user.shell(), org.eclipse.swt.widgets.Table.class)).isEmpty();
    }

    @Test
    void anotherSessionIsChosenFromAMenu() {
        user.press('v').press('s');
        MenuItem[] items = user.session().getMenu().getItems();
        assertThat(items).hasSize(user.journey.getSessions().size());
        assertThat(items[items.length - 1].getSelection()).isTrue();
        items[items.length - 1].setSelection(false);
        items[1].setSelection(true);
        items[1].notifyListeners(SWT.Selection, new Event());
        user.session().getMenu().setVisible(false);
        assertThat(user.session().getText()).contains(user.journey.getSessions().get(1).getName());
        int before = VoteResult.of(user.journey.getSessions().get(1)).total();
        user.press('v');
        assertThat(VoteResult.of(user.journey.getSessions().get(1)).total()).isEqualTo(before + 1);
    }

    @Test
    void stepsAreAddedAndMovedByTheKeyboard() throws Exception {
        List<Step> before = List.copyOf(user.journey.getStages().get(0).getSteps());
        user.press('n');
        EventLoop.until("the name can be typed", () -> Display.getCurrent().getFocusControl() instanceof StyledText);
        StyledText field = (StyledText) Display.getCurrent().getFocusControl();
        assertThat(field.getFont().getFontData()[0].getHeight())
                .isGreaterThan(Display.getCurrent().getSystemFont().getFontData()[0].getHeight());
        user.type("Looks for the policy").press(SWT.CR);
        Step made = user.step(0, 1);
        assertThat(made.getName()).isEqualTo("Looks for the policy");
        EventLoop.until("the map has the focus again", () -> user.canvas().isFocusControl());
        user.press(SWT.ARROW_LEFT, SWT.ALT);
        assertThat(user.step(0, 0)).isSameAs(made);
        user.press(SWT.ARROW_LEFT, SWT.ALT);
        assertThat(user.says()).isEqualTo("There is no place further on.");
        user.press('8').press('t');
        assertThat(made.getMark()).isEqualTo(8.0);
        assertThat(made.isMomentOfTruth()).isTrue();
        for (int i = 0; i < 5; i++) {
            user.press('z', SWT.CTRL);
        }
        assertThat(user.journey.getStages().get(0).getSteps()).isEqualTo(before);
    }

    @Test
    void controlSSavesAndEscapeLeadsBackToTheStep() throws Exception {
        Path file = user.example.file("journeys/report-damage.journey").getLocation().toFile().toPath();
        user.press(SWT.ARROW_RIGHT).press('v').press('s', SWT.CTRL);
        EventLoop.until("it is saved", () -> user.says().equals("Saved."));
        assertThat(Files.readString(file)).contains("date=\"" + LocalDate.now() + "\"");
        user.press(SWT.ESC);
        EventLoop.until("it is over", user::isOver);
        assertThat(((IStructuredSelection) user.editor.getSite().getSelectionProvider().getSelection()).toList())
                .isEqualTo(List.of(user.step(0, 1)));
    }

    @Test
    void deletingAStepTakesItsVotesAlong() throws Exception {
        user.press(SWT.ARROW_RIGHT).press('v');
        Step step = user.step(0, 1);
        org.klantreis.ui.elements.Deletion deletion =
                org.klantreis.ui.elements.Deletion.of(user.landscape(), List.of(step));
        user.landscape().execute(deletion.command());
        EventLoop.flush();
        assertThat(user.lastSession().getVotes()).isEmpty();
        assertThat(user.session().getText()).doesNotContain("vote)");
    }
}
