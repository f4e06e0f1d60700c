/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IResource;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.method.OpenViews;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** A view of the method follows what the user works on, once a command, and says why it has nothing to show. */
@ExtendWith(CleanWorkbench.class)
class MethodViewTest {
    private ExampleProject project;
    private RecordingView view;

    private void open() throws Exception {
        project = ExampleProject.havenbank();
        view = OpenViews.open(RecordingView.class, RecordingView.ID);
        view.shown.clear();
    }

    @AfterEach
    void close() {
        OpenViews.close();
    }

    private void rename(Journey journey, String name) throws Exception {
        OpenLandscape landscape = project.landscape();
        landscape.execute(SetCommand.create(landscape.editingDomain(), journey, Literals.ELEMENT__NAME, name));
    }

    private void pin(boolean pinned) {
        for (var item : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (item instanceof ActionContributionItem action && action.getAction().getStyle() == IAction.AS_CHECK_BOX) {
                action.getAction().setChecked(pinned);
                action.getAction().run();
            }
        }
        EventLoop.flush();
    }

    @Test
    void showsTheLandscapeOfTheWorkspace() throws Exception {
        open();
        assertThat(view.subject().orElseThrow().open()).isSameAs(project.landscape());
        assertThat(view.subject().orElseThrow().journey()).isEmpty();
        assertThat(view.getContentDescription()).isEqualTo("havenbank");
    }

    @Test
    void followsTheJourneyOfTheEditorAndOfTheSelection() throws Exception {
        open();
        project.edit(project.journey("Lost card"));
        EventLoop.flush();
        assertThat(view.shown).endsWith("havenbank: Lost card");
        ShowElement.in(OpenViews.page(), project.journey("Open an account").getStages().get(0));
        EventLoop.flush();
        assertThat(view.shown).endsWith("havenbank: Open an account");
    }

    @Test
    void keepsToWhatIsPinned() throws Exception {
        open();
        project.edit(project.journey("Lost card"));
        EventLoop.flush();
        pin(true);
        project.edit(project.journey("Open an account"));
        EventLoop.flush();
        assertThat(view.subject().orElseThrow().journey()).contains(project.journey("Lost card"));
        pin(false);
        assertThat(view.subject().orElseThrow().journey()).contains(project.journey("Open an account"));
    }

    @Test
    void isFilledOnceAfterEachCommandUndoAndRedo() throws Exception {
        open();
        Journey journey = project.journey("Lost card");
        project.edit(journey);
        EventLoop.flush();
        view.shown.clear();
        rename(journey, "Card gone");
        EventLoop.flush();
        assertThat(view.shown).containsExactly("havenbank: Card gone");
        OpenViews.page().activate(view);
        IAction undo = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
        assertThat(undo.isEnabled()).isTrue();
        undo.run();
        EventLoop.flush();
        assertThat(view.shown).containsExactly("havenbank: Card gone", "havenbank: Lost card");
    }

    @Test
    void isFilledWhenItComesIntoSight() throws Exception {
        open();
        OpenViews.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        var other = OpenViews.page().showView(RecordingView.ID);
        OpenViews.page().setPartState(OpenViews.page().getReference(other), org.eclipse.ui.IWorkbenchPage.STATE_MINIMIZED);
        EventLoop.flush();
        view.shown.clear();
        rename(project.journey("Lost card"), "Card gone");
        EventLoop.flush();
        assertThat(view.shown).as("while it is out of sight").isEmpty();
        OpenViews.page().setPartState(OpenViews.page().getReference(other), org.eclipse.ui.IWorkbenchPage.STATE_RESTORED);
        OpenViews.page().showView(RecordingView.ID);
        EventLoop.flush();
        assertThat(view.shown).hasSize(1);
    }

    @Test
    void savesTheLandscapeWithoutAnEditor() throws Exception {
        open();
        ISaveablePart part = view.getAdapter(ISaveablePart.class);
        assertThat(part.isDirty()).isFalse();
        rename(project.journey("Lost card"), "Card gone");
        assertThat(part.isDirty()).isTrue();
        OpenViews.page().activate(view);
        part.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        assertThat(project.landscape().isDirty()).isFalse();
    }

    @Test
    void readsALargeLandscapeInTheBackgroundAndFollowsItAfterAPause() throws Exception {
        project = ExampleProject.havenbank();
        LandscapeProject large = LandscapeProject.open(project.project().getLocation().toFile().toPath());
        large.landscape().orElseThrow().setDocumentation("a".repeat(5 << 20));
        large.save();
        project.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        view = OpenViews.open(RecordingView.class, RecordingView.ID);
        EventLoop.until("the landscape is read", () -> view.shown.contains("havenbank: -"));
        view.shown.clear();
        rename(project.journey("Lost card"), "Card gone");
        rename(project.journey("Card gone"), "Card is gone");
        // What a small landscape's view does after a command comes before this.
        boolean[] next = new boolean[1];
        Display.getCurrent().asyncExec(() -> next[0] = view.shown.isEmpty());
        while (!next[0] && view.shown.isEmpty() && Display.getCurrent().readAndDispatch()) {
            // until then
        }
        assertThat(view.shown).as("at once").isEmpty();
        assertThat(view.isSettled()).isFalse();
        EventLoop.until("the view follows", view::isSettled);
        assertThat(view.shown).as("after the pause").hasSize(1);
    }

    @Test
    void saysThatThereIsNoLandscapeAndTakesTheOneThatComes() throws Exception {
        view = (RecordingView) OpenViews.page().showView(RecordingView.ID);
        EventLoop.until("the notice is shown", () -> view.noticed().equals(Messages.MethodView_noneHint));
        project = ExampleProject.havenbank();
        EventLoop.until("the landscape is shown", () -> view.shown.contains("havenbank: -"));
        project.project().delete(true, true, null);
        EventLoop.until("the notice is shown again", () -> view.noticed().equals(Messages.MethodView_noneHint));
    }
}
