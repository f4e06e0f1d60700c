/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.ui.method.OpenViews;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.DropEvents;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Keys;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;

/** The board of improvements, by the keyboard and by dragging. */
@ExtendWith(CleanWorkbench.class)
class ImprovementsViewTest {
    private static final String PILOT = "Report damage in one conversation";

    private ExampleProject project;
    private ImprovementsView view;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.havenbank();
        view = OpenViews.open(ImprovementsView.class, ImprovementsView.ID);
    }

    @AfterEach
    void close() {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        OpenViews.close();
    }

    private Improvement improvement(String name) throws Exception {
        return project.element(Improvement.class, name);
    }

    private Card card(String name) {
        return view.board().all().stream().filter(card -> card.text().title().equals(name)).findFirst().orElseThrow();
    }

    private void focus(String name) {
        view.getSite().getShell().forceActive();
        view.getSite().getPage().activate(view);
        card(name).forceFocus();
        EventLoop.until("the card has the focus", () -> card(name).isFocusControl());
    }

    private List<BoardColumn> columns() {
        return Widgets.all(view.board(), BoardColumn.class);
    }

    /** Drags a card over a column and lets it go there where that is allowed. */
    private int drag(String name, int column) throws Exception {
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(improvement(name)));
        DropTarget target = (DropTarget) columns().get(column).getData(DND.DROP_TARGET_KEY);
        DropTargetEvent event = DropEvents.at(target, new Point(10, 10), DND.DROP_MOVE, DND.DROP_MOVE);
        for (DropTargetListener listener : target.getDropListeners()) {
            ((DropTargetAdapter) listener).dragOver(event);
            if (event.detail != DND.DROP_NONE) {
                listener.drop(event);
            }
        }
        return event.detail;
    }

    @Test
    void theCardsAreInTheColumnsOfTheirStates() throws Exception {
        for (BoardColumn column : columns()) {
            assertThat(column.cards()).allSatisfy(card ->
                    assertThat(card.text().improvement().getState()).isEqualTo(column.state()));
        }
        assertThat(view.board().all()).hasSameSizeAs(project.landscape().model().landscape().orElseThrow().getImprovements());
        assertThat(card(PILOT).text().description()).contains("→ " + PILOT, "Pilot since 2026-04-01", "Owed an answer: ");
    }

    @Test
    void aJumpIsRefusedWithTheReasonWhileItIsDragged() throws Exception {
        String designed = columns().get(0).cards().get(0).text().title();
        assertThat(drag(designed, 2)).isEqualTo(DND.DROP_NONE);
        assertThat(view.board().said()).contains("«" + designed + "»", "move it to «in pilot» first");
        assertThat(improvement(designed).getState()).isEqualTo(ImprovementState.DESIGNED);
    }

    @Test
    void aDropAsksForWhatIsMissingAndIsOneStepToUndo() throws Exception {
        Improvement improvement = improvement(PILOT);
        drag(PILOT, 2);
        Dialogs.during("Move Improvement", dialog -> {
            Button move = Widgets.button(dialog, "Move");
            assertThat(move.isEnabled()).isFalse();
            Widgets.click(Widgets.button(dialog, "Yes"));
            assertThat(move.isEnabled()).isFalse();
            Widgets.all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow()
                    .setText("Members felt that somebody took over.");
            assertThat(move.isEnabled()).isTrue();
            Widgets.click(move);
        }, EventLoop::flush);
        assertThat(improvement.getState()).isEqualTo(ImprovementState.CHECKED);
        assertThat(improvement.getPilotAsPlanned()).isTrue();
        assertThat(improvement.getPilotEnd()).isEqualTo(LocalDate.now());
        EventLoop.until("the card is in the column", () -> columns().get(2).cards().contains(card(PILOT)));
        assertThat(view.board().said()).isEqualTo("«" + PILOT + "» is checked now.");
        project.landscape().commandStack().undo();
        assertThat(improvement.getState()).isEqualTo(ImprovementState.PILOT);
        assertThat(improvement.getPilotAsPlanned()).isNull();
        assertThat(improvement.getPilotOutcome()).isNull();
    }

    @Test
    void whoLeavesTheQuestionsOpenReadsWhyItDidNotMove() throws Exception {
        focus(PILOT);
        Dialogs.during("Move Improvement", Shell::close, () -> Keys.press(SWT.ARROW_RIGHT, SWT.MOD1));
        assertThat(improvement(PILOT).getState()).isEqualTo(ImprovementState.PILOT);
        assertThat(view.board().said()).contains("cannot become checked yet", "Enter whether the pilot went as thought.");
        assertThat(project.landscape().isDirty()).isFalse();
    }

    @Test
    void theKeyboardWalksMovesAndOpens() throws Exception {
        // With a way back to another editor, as a user has it: keys that go back must not be those that move.
        project.edit(project.journey("Retire"));
        project.edit(project.journey("Report damage"));
        OpenViews.page().activate(view);
        focus(PILOT);
        Keys.press(SWT.ARROW_LEFT, SWT.MOD1);
        EventLoop.until("it is designed again", () -> columns().get(0).cards().contains(card(PILOT)));
        EventLoop.until("its card has the focus", () -> card(PILOT).isFocusControl());
        Keys.press(SWT.ARROW_RIGHT, SWT.MOD1);
        EventLoop.until("it is in pilot again, since the day is known", () -> columns().get(1).cards().contains(card(PILOT)));
        assertThat(((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement())
                .isSameAs(improvement(PILOT));
        Keys.press(SWT.ARROW_LEFT);
        EventLoop.until("a card of the column before has the focus", () -> columns().get(0).cards().stream()
                .anyMatch(Card::isFocusControl));
        Keys.press(SWT.CR);
        EventLoop.until("the catalogue is open", () -> view.getSite().getPage().getActiveEditor() != null);
    }

    @Test
    void onlyThoseOfTheJourneyAreShownWhereThatIsWanted() throws Exception {
        project.edit(project.journey("Report damage"));
        EventLoop.flush();
        OpenViews.page().activate(view);
        int all = view.board().all().size();
        for (var item : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (item instanceof org.eclipse.jface.action.ActionContributionItem action
                    && action.getAction().getText().equals("Only the Journey Worked On")) {
                action.getAction().setChecked(true);
                action.getAction().run();
            }
        }
        OpenViews.settle(view);
        EventLoop.flush();
        assertThat(view.board().all()).extracting(card -> card.text().title()).contains(PILOT).hasSizeLessThan(all);
        assertThat(view.getContentDescription()).contains("Report damage");
    }

    @Test
    void pictures() throws Exception {
        Map<String, Runnable> pictures = new LinkedHashMap<>();
        pictures.put("improvements", () -> focus(PILOT));
        pictures.put("improvements-refused", () -> {
            try {
                drag(columns().get(0).cards().get(0).text().title(), 3);
                columns().forEach(column -> column.restyle(false));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        OpenViews.pictures(view, pictures);
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                focus(PILOT);
                Dialogs.during("Move Improvement", dialog -> {
                    Screenshots.take(dialog, "improvements-facts");
                    dialog.close();
                }, () -> Keys.press(SWT.ARROW_RIGHT, SWT.MOD1));
            });
        }
    }
}
