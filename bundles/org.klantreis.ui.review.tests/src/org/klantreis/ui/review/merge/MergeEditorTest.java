/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.ui.review.NoServer;
import org.klantreis.ui.review.TestRepository;
import org.klantreis.ui.review.merge.session.MergeSession;
import org.klantreis.ui.review.merge.session.MergeSession.Family;
import org.klantreis.ui.review.review.ReviewEditor;
import org.klantreis.ui.review.review.ReviewInput;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.merge.MergeBranch;
import org.klantreis.versioning.Progress;

/**
 * A branch, an edit in the workbench, a commit; another edit of the same step on main; a merge, its conflicts, and what
 * becomes of them.
 */
@ExtendWith({CleanWorkbench.class, NoServer.class})
class MergeEditorTest {
    @Test
    void reviewsMergesAndDecides() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            String id = diverge(repository);
            IWorkbenchPage page = page();
            ReviewEditor review = ReviewEditor.open(page, new ReviewInput(repository.project().project(), "proposal", "main"));
            EventLoop.until("the review is read", () -> review.session().content().isPresent());
            review.session().select(id);
            Dialogs.during("Merge", shell -> {
                assertThat(Widgets.all(shell, Label.class)).anyMatch(label -> label.getText().contains("2 places"));
                Screenshots.take(shell, "review-merge-question");
                Dialogs.press(shell, "Merge and Decide");
            }, () -> {
                Widgets.click(Widgets.button(review.getSite().getShell(), "Merge"));
                EventLoop.until("the merge editor is open", () -> page.getActiveEditor() instanceof MergeEditor);
            });
            MergeEditor editor = (MergeEditor) page.getActiveEditor();
            MergeSession session = editor.session();
            EventLoop.until("the conflicts are read", () -> session.all() == 2 && !session.isBusy());
            EventLoop.untilDone(Family.MERGE);
            assertThat(session.conflicts()).extracting(Conflict::kind).containsOnly(Conflict.Kind.CHANGED_CHANGED);
            assertThat(session.conflicts()).extracting(Conflict::elementId).containsOnly(id);
            assertThat(session.origin(session.conflict().orElseThrow(), true).orElseThrow()
                    .message()).isEqualTo("Propose a name");
            page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
            Screenshots.take(editor.getSite().getShell(), "merge-editor");
            Composite screen = editor.getSite().getShell();
            assertThat(Widgets.button(screen, "Finish Merge").isEnabled()).isFalse();

            select(session, Literals.ELEMENT__NAME);
            takeThis(screen, 2);
            select(session, Literals.STEP__MARK);
            List<Text> fields = Widgets.all(screen, Text.class);
            Text field = fields.stream().filter(text -> text.getText().equals("9.0")
                    && (text.getStyle() & org.eclipse.swt.SWT.READ_ONLY) == 0).findFirst().orElseThrow();
            field.setText("seven");
            Widgets.click(Widgets.button(screen, "Take the Other"));
            assertThat(session.open()).isEqualTo(1);
            Screenshots.take(screen, "merge-editor-wrong-value");
            field.setText("7.0");
            Widgets.click(Widgets.button(screen, "Take the Other"));
            EventLoop.until("the outcome is known", () -> session.outcome().isPresent() && !session.isBusy());
            assertThat(repository.git().getRepository().getRepositoryState()).isEqualTo(RepositoryState.MERGING);
            for (boolean dark : new boolean[] {false, true}) {
                Themes.in(dark, () -> Screenshots.take(screen, "merge-editor-decided"));
            }
            Widgets.click(Widgets.button(screen, "Finish Merge"));
            EventLoop.until("the editor is closed", () -> page.findEditor(new MergeInput(repository.project()
                    .project())) == null);
            assertThat(repository.isMerged("proposal", "main")).isTrue();
            assertThat(repository.git().getRepository().getRepositoryState()).isEqualTo(RepositoryState.SAFE);
            assertThat(repository.git().status().call().isClean()).isTrue();
            EventLoop.until("the workbench has it", () -> step(repository, id).getName().equals("Proposed name"));
            assertThat(step(repository, id).getMark()).isEqualTo(7.0);
        }
    }

    @Test
    void keepsDecisionsForLaterAndBringsEverythingBack() throws Exception {
        try (TestRepository repository = TestRepository.minimal()) {
            String id = diverge(repository);
            try (ProjectRepository project = ProjectRepository.open(repository.landscape().folder())) {
                assertThat(new MergeBranch(project, "proposal").execute(Progress.NONE).isConflicting()).isTrue();
            }
            repository.project().project().refreshLocal(IResource.DEPTH_INFINITE, null);
            IWorkbenchPage page = page();
            MergeEditor editor = open(repository);
            select(editor.session(), Literals.ELEMENT__NAME);
            takeThis(editor.getSite().getShell(), 2);
            assertThat(editor.isDirty()).isTrue();
            Widgets.click(Widgets.button(editor.getSite().getShell(), "Save as Open"));
            EventLoop.until("it is saved", () -> !editor.isDirty() && !editor.session().isBusy());
            page.closeEditor(editor, false);

            MergeEditor again = open(repository);
            assertThat(again.session().all()).isEqualTo(2);
            assertThat(again.session().open()).isEqualTo(1);
            Conflict name = conflict(again.session(), Literals.ELEMENT__NAME);
            assertThat(again.session().decision(name.id())).contains(Decision.THEIRS);
            page.setPartState(page.getReference(again), IWorkbenchPage.STATE_MAXIMIZED);
            Themes.in(true, () -> Screenshots.take(again.getSite().getShell(), "merge-editor"));
            Dialogs.during("Abort Merge", shell -> Dialogs.press(shell, "Abort Merge"),
                    () -> Widgets.click(Widgets.button(again.getSite().getShell(), "Abort Merge")));
            EventLoop.until("the editor is closed", () -> page.findEditor(new MergeInput(repository.project()
                    .project())) == null);
            assertThat(repository.git().getRepository().getRepositoryState()).isEqualTo(RepositoryState.SAFE);
            assertThat(repository.git().status().call().isClean()).isTrue();
            EventLoop.until("the workbench has ours", () -> step(repository, id).getName().equals("Name on main"));
        }
    }

    private static String diverge(TestRepository repository) throws Exception {
        Step step = repository.landscape().model().journeys().get(0).getStages().get(0).getSteps().get(0);
        String id = step.getId();
        repository.git().checkout().setCreateBranch(true).setName("proposal").call();
        change(repository, id, "Proposed name", 4.0);
        repository.commitAll("Propose a name");
        repository.git().checkout().setName("main").call();
        repository.project().project().refreshLocal(IResource.DEPTH_INFINITE, null);
        EventLoop.until("main is shown", () -> !step(repository, id).getName().equals("Proposed name"));
        change(repository, id, "Name on main", 9.0);
        repository.commitAll("Name it on main");
        return id;
    }

    private static void change(TestRepository repository, String id, String name, double mark) throws Exception {
        repository.landscape().execute(SetCommand.create(repository.landscape().editingDomain(), step(repository, id),
                Literals.STEP__MARK, mark));
        repository.rename(step(repository, id), name);
    }

    private static Step step(TestRepository repository, String id) {
        try {
            return (Step) repository.landscape().find(id).orElseThrow();
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static MergeEditor open(TestRepository repository) {
        OpenMerge.in(page(), repository.project().project());
        MergeEditor editor = (MergeEditor) page().getActiveEditor();
        EventLoop.until("the conflicts are read", () -> editor.session().all() > 0 && !editor.session().isBusy());
        EventLoop.untilDone(Family.MERGE);
        return editor;
    }

    private static Conflict conflict(MergeSession session, org.eclipse.emf.ecore.EStructuralFeature feature) {
        return session.conflicts().stream().filter(conflict -> conflict.feature() == feature).findFirst().orElseThrow();
    }

    private static void select(MergeSession session, org.eclipse.emf.ecore.EStructuralFeature feature) {
        session.select(conflict(session, feature).id());
        EventLoop.untilDone(Family.MERGE);
    }

    private static void takeThis(Composite screen, int side) {
        Widgets.click(Widgets.all(screen, org.eclipse.swt.widgets.Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals("Take This")).toList().get(side));
        EventLoop.untilDone(Family.MERGE);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
