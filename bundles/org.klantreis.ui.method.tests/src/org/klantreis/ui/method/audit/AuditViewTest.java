/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.method.audit.StepAudit;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Journey;
import org.klantreis.model.Observation;
import org.klantreis.model.Step;
import org.klantreis.ui.method.OpenViews;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Widgets;

/** A walk through the steps of a journey, entering what was seen. */
@ExtendWith(CleanWorkbench.class)
class AuditViewTest {
    private ExampleProject project;
    private AuditView view;
    private Journey journey;

    @BeforeEach
    void open() throws Exception {
        project = ExampleProject.havenbank();
        journey = project.journey("Lost card");
        view = OpenViews.open(AuditView.class, AuditView.ID);
        view.showJourney(journey.getId());
        EventLoop.flush();
        OpenViews.settle(view);
    }

    @AfterEach
    void close() {
        OpenViews.close();
    }

    private Composite form() {
        return (Composite) view.pane().control();
    }

    private Button button(String text) {
        return Widgets.button(form(), text);
    }

    private Step step(int row) {
        return view.table().viewer().getElementAt(row) instanceof StepAudit audit ? audit.step() : null;
    }

    private void goTo(int row) {
        view.table().viewer().setSelection(new StructuredSelection(view.table().viewer().getElementAt(row)));
    }

    private void choose(String label, String text) {
        Combo combo = Widgets.field(view.pane().form(), Combo.class, label);
        combo.select(Arrays.asList(combo.getItems()).indexOf(text));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void eachStepIsShownWithItsPaperAndWhatWasSeen() {
        assertThat(view.table().viewer().getTable().getItemCount())
                .isEqualTo(journey.getStages().stream().mapToInt(stage -> stage.getSteps().size()).sum());
        assertThat(view.progress()).startsWith("Steps seen: ");
        goTo(1);
        assertThat(Widgets.all(form(), org.eclipse.swt.widgets.Label.class)).extracting(org.eclipse.swt.widgets.Label::getText)
                .anyMatch(text -> text.equals("2. " + step(1).getName())).anyMatch(text -> text.contains("Touchpoint: "));
    }

    @Test
    void asOnPaperGoesToTheNextStepAndIsUndone() throws Exception {
        goTo(0);
        Step first = step(0);
        int before = first.getObservations().size();
        Widgets.click(button("As on Paper, Next"));
        OpenViews.settle(view);
        EventLoop.flush();
        assertThat(first.getObservations()).hasSize(before + 1).last().extracting(Observation::getKind, Observation::getDate)
                .containsExactly(DeviationKind.AS_PLANNED, LocalDate.now());
        assertThat(view.table().selected().orElseThrow().step()).isSameAs(step(1));
        goTo(0);
        Widgets.click(button("As on Paper, Next"));
        assertThat(view.pane().said()).startsWith("The step has this observation already");
        assertThat(first.getObservations()).hasSize(before + 1);
        project.landscape().commandStack().undo();
        EventLoop.flush();
        assertThat(first.getObservations()).hasSize(before);
    }

    @Test
    void anotherChannelHasToBeNamed() throws Exception {
        goTo(1);
        Step step = step(1);
        choose("How it went:", "Other channel");
        assertThat(button("Enter, Next").isEnabled()).isFalse();
        assertThat(view.pane().said()).isEqualTo("Choose the channel that was used instead.");
        Combo channels = Widgets.field(view.pane().form(), Combo.class, "Channel used:");
        String channel = channels.getItem(1);
        choose("Channel used:", channel);
        Widgets.field(view.pane().form(), Text.class, "What was seen:").setText("Called instead of using the app");
        assertThat(button("Enter, Next").isEnabled()).isTrue();
        Widgets.click(button("Enter, Next"));
        OpenViews.settle(view);
        EventLoop.flush();
        Observation seen = step.getObservations().get(step.getObservations().size() - 1);
        assertThat(seen.getKind()).isEqualTo(DeviationKind.OTHER_CHANNEL);
        assertThat(seen.getChannel().getName()).isEqualTo(channel);
        assertThat(seen.getName()).isEqualTo("Called instead of using the app");
        assertThat(view.table().viewer().getTable().getItem(1).getText(3)).contains("Other channel");
        assertThat(Widgets.field(view.pane().form(), Text.class, "What was seen:").getText()).isEmpty();
    }

    @Test
    void theWalkEndsAtTheLastStep() {
        int last = view.table().viewer().getTable().getItemCount() - 1;
        goTo(last);
        Widgets.click(button("Skip"));
        assertThat(view.pane().said()).isEqualTo("That was the last step.");
        assertThat(view.table().selected().orElseThrow().step()).isSameAs(step(last));
    }

    @Test
    void theSheetToTakeAlongIsOfTheSameJourney() throws Exception {
        Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
                .filter(org.eclipse.jface.action.ActionContributionItem.class::isInstance)
                .map(item -> ((org.eclipse.jface.action.ActionContributionItem) item).getAction())
                .filter(action -> action.getText().equals("Sheet to Take Along")).findFirst().orElseThrow().run();
        AuditSheetView sheet = (AuditSheetView) OpenViews.page().findView(AuditSheetView.ID);
        EventLoop.flush();
        OpenViews.settle(sheet);
        assertThat(sheet.subject().orElseThrow().journey()).contains(journey);
        OpenViews.picture(sheet, "audit-sheet");
    }

    @Test
    void picture() {
        goTo(2);
        choose("How it went:", "Other unit");
        OpenViews.picture(view, "audit");
        assertThat(List.of(view.pane().said())).containsExactly("Choose the unit that did it instead.");
    }
}
