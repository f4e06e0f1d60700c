/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.Improvement;
import org.klantreis.model.UnitNotice;
import org.klantreis.ui.method.OpenViews;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;

/** Whom the organisation owes an answer, and that they were told. */
@ExtendWith(CleanWorkbench.class)
class FeedbackViewTest {
    private static final String IMPROVEMENT = "Report damage in one conversation";

    private ExampleProject project;
    private FeedbackView view;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.havenbank();
        view = OpenViews.open(FeedbackView.class, FeedbackView.ID);
    }

    @AfterEach
    void close() {
        OpenViews.close();
    }

    private Improvement improvement() throws Exception {
        return project.element(Improvement.class, IMPROVEMENT);
    }

    private List<Loop> rows() {
        OpenViews.settle(view);
        return IntStream.range(0, view.table().viewer().getTable().getItemCount())
                .mapToObj(i -> (Loop) view.table().viewer().getElementAt(i)).toList();
    }

    private List<Loop> ofImprovement() {
        return rows().stream().filter(loop -> loop.improvementText().equals(IMPROVEMENT)).toList();
    }

    private void select(List<Loop> loops) {
        view.table().viewer().setSelection(new StructuredSelection(loops));
    }

    private IAction action(String text) {
        return Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
                .filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
    }

    private void toggle(String text) {
        action(text).setChecked(!action(text).isChecked());
        action(text).run();
        EventLoop.flush();
    }

    @Test
    void openLoopsAreThoseOfCustomersAndOfDepartments() {
        assertThat(rows()).isNotEmpty().noneMatch(Loop::isTold);
        assertThat(ofImprovement()).extracting(loop -> loop.who().getName())
                .containsExactlyInAnyOrder("Tjeerd", "Bouke", "IT Operations", "Finance");
        assertThat(ofImprovement()).filteredOn(Loop::isCustomer).extracting(Loop::why)
                .anyMatch(why -> why.contains("designed it along"));
        assertThat(view.summary()).matches("Customers who are owed an answer: \\d+\\. .*: \\d+\\.");
        toggle("Show Customers");
        assertThat(rows()).isNotEmpty().allMatch(Loop::isUnit);
        toggle("Show Departments and Partners");
        assertThat(rows()).isEmpty();
    }

    @Test
    void thatTheyWereToldTodayIsOneStepToUndo() throws Exception {
        int told = improvement().getCustomersTold().size();
        int informed = improvement().getUnitsInformed().size();
        assertThat(action("Enter That They Were Told Today").isEnabled()).isFalse();
        select(ofImprovement());
        action("Enter That They Were Told Today").run();
        assertThat(improvement().getCustomersTold()).hasSize(told + 2).last()
                .extracting(CustomerFeedback::getDate).isEqualTo(LocalDate.now());
        assertThat(improvement().getUnitsInformed()).hasSize(informed + 2).last()
                .extracting(UnitNotice::getDate).isEqualTo(LocalDate.now());
        EventLoop.flush();
        assertThat(ofImprovement()).isEmpty();
        assertThat(project.landscape().commandStack().getUndoCommand().getLabel()).isEqualTo("Enter That 4 Were Told");
        project.landscape().commandStack().undo();
        EventLoop.flush();
        assertThat(ofImprovement()).hasSize(4);
        assertThat(improvement().getCustomersTold()).hasSize(told);
    }

    @Test
    void whatACustomerWasToldIsKept() throws Exception {
        select(ofImprovement().stream().filter(Loop::isCustomer).limit(1).toList());
        Dialogs.during("Enter That They Were Told", dialog -> {
            Widgets.all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow()
                    .setText("One colleague stays with your claim.");
            Widgets.click(Widgets.button(dialog, "Enter"));
        }, () -> action("Enter That They Were Told, and What...").run());
        assertThat(improvement().getCustomersTold()).last().extracting(CustomerFeedback::getMessage)
                .isEqualTo("One colleague stays with your claim.");
    }

    @Test
    void columnsSortAndClosedOnesCanBeSeen() {
        int open = rows().size();
        toggle("Show Those Who Were Told Too");
        assertThat(rows()).hasSizeGreaterThan(open).anyMatch(Loop::isTold);
        view.table().viewer().getTable().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertThat(rows()).extracting(Loop::whoText).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(view.table().text().lines()).hasSize(rows().size());
    }

    @Test
    void pictures() {
        OpenViews.picture(view, "feedback");
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                select(ofImprovement());
                Dialogs.during("Enter That They Were Told", dialog -> {
                    Screenshots.take(dialog, "feedback-told");
                    dialog.close();
                }, () -> action("Enter That They Were Told, and What...").run());
            });
        }
    }
}
