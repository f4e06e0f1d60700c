/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.ui.review.NoServer;
import org.klantreis.ui.review.TestRepository;
import org.klantreis.ui.review.review.session.EffectState;
import org.klantreis.ui.review.review.session.ReviewContent;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.review.session.ReviewSession.Family;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;
import org.klantreis.versioning.review.CommentThread;

@ExtendWith({CleanWorkbench.class, NoServer.class})
class ReviewEditorTest {
    @Test
    void showsOnOneScreenWhatABranchChangesAndWhatThatDoes() throws Exception {
        NoServer.allow();
        try (TestRepository repository = TestRepository.havenbank()) {
            Step step = proposal(repository);
            ReviewEditor editor = open(repository, "proposal", "main");
            ReviewSession session = editor.session();
            ReviewContent content = content(session);
            assertThat(content.review().commits()).extracting(commit -> commit.getShortMessage())
                    .containsExactly("Take a step away", "Name the step better");
            assertThat(content.comparison().of(step.getId())).isPresent();

            session.select(step.getId());
            session.say((notes, review) -> notes.comment(review.tip(), step.getId(), "place", "Do customers say it like that?",
                    true));
            EventLoop.until("the comment is there", () -> !content(session).review().blocking().isEmpty() && !session.isBusy());
            EventLoop.until("the effect is known", Duration.ofMinutes(4), () -> session.effect().kind() == EffectState.Kind.KNOWN
                    || session.effect().kind() == EffectState.Kind.FAILED);
            assertThat(session.effect().kind()).as(session.effect().sentence()).isEqualTo(EffectState.Kind.KNOWN);
            editor.getSite().getPage().setPartState(editor.getSite().getPage().getReference(editor),
                    IWorkbenchPage.STATE_MAXIMIZED);
            for (boolean dark : new boolean[] {false, true}) {
                Themes.in(dark, () -> Screenshots.take(editor.getSite().getShell(), "review-editor"));
            }
        }
    }

    @Test
    void repliesResolvesApprovesAndMerges() throws Exception {
        try (TestRepository repository = TestRepository.minimal()) {
            proposal(repository);
            ReviewEditor editor = open(repository, "proposal", "main");
            ReviewSession session = editor.session();
            content(session);
            Composite screen = editor.getSite().getShell();
            Widgets.all(screen, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0
                    && text.getMessage().contains("comment"))
                    .findFirst().orElseThrow().setText("Is this agreed?");
            Widgets.click(Widgets.button(screen, "Must be fixed before a merge"));
            Widgets.click(Widgets.button(screen, "Comment"));
            EventLoop.until("the comment is there", () -> content(session).review().blocking().size() == 1 && !session.isBusy());

            Dialogs.during("Merge", shell -> {
                assertThat(Widgets.all(shell, org.eclipse.swt.widgets.Label.class)).anyMatch(label -> label.getText()
                        .contains("Is this agreed?"));
                Dialogs.press(shell, "Cancel");
            }, () -> Widgets.click(Widgets.button(screen, "Merge")));

            Link links = Widgets.link(screen, "Resolve");
            Event event = new Event();
            event.text = "resolve";
            links.notifyListeners(SWT.Selection, event);
            EventLoop.until("it is resolved", () -> content(session).review().threads().stream().allMatch(CommentThread::resolved)
                    && !session.isBusy());
            Widgets.click(Widgets.button(screen, "Approve"));
            EventLoop.until("it is approved", () -> content(session).review().approvals().size() == 1 && !session.isBusy());
            assertThat(Widgets.all(screen, Button.class)).anyMatch(button -> button.getText().replace("&",
                    "").equals("Withdraw Approval"));

            Dialogs.during("Merge", shell -> Dialogs.press(shell, "Merge"), () -> {
                Widgets.click(Widgets.button(screen, "Merge"));
                EventLoop.until("it is merged", () -> repository.isMerged("proposal", "main"));
            });
            EventLoop.untilDone(Family.REVIEW);
            EventLoop.until("the review says so", () -> session.content().map(ReviewContent::isMerged).orElse(false));
            Screenshots.take(editor.getSite().getShell(), "review-merged");
        }
    }

    @Test
    void showsAllButTheEffectWithoutAReachableServer() throws Exception {
        try (TestRepository repository = TestRepository.minimal()) {
            Step step = proposal(repository);
            ReviewEditor editor = open(repository, "proposal", "main");
            ReviewSession session = editor.session();
            session.select(step.getId());
            EventLoop.until("the effect is not known", () -> session.effect().kind() == EffectState.Kind.FAILED);
            assertThat(session.effect().sentence()).contains(NoServer.ADDRESS);
            assertThat(content(session).comparison().of(step.getId())).isPresent();
            session.say((notes, review) -> notes.comment(review.tip(), step.getId(), "place", "Fine", false));
            EventLoop.until("the comment is there", () -> content(session).review().threads(step.getId()).size() == 1);
            Screenshots.take(editor.getSite().getShell(), "review-without-server");
        }
    }

    @Test
    void sendsAndFetchesReviews(@TempDir Path folder) throws Exception {
        try (TestRepository repository = TestRepository.minimal(); Git hub = Git.init().setBare(true)
                .setDirectory(folder.toFile()).call()) {
            proposal(repository);
            repository.git().remoteAdd().setName("origin").setUri(new URIish(folder.toUri().toString())).call();
            ReviewEditor editor = open(repository, "proposal", "main");
            ReviewSession session = editor.session();
            session.say((notes, review) -> notes.approve(review.tip(), "Good"));
            EventLoop.until("it is approved", () -> content(session).review().approvals().size() == 1 && !session.isBusy());
            session.synchronise();
            EventLoop.until("it is sent", () -> !session.isBusy());
            assertThat(session.problem()).isEmpty();
            assertThat(hub.getRepository().exactRef("refs/notes/klantreis")).isNotNull();
        }
    }

    @Test
    void followsCommitsThatComeLater() throws Exception {
        try (TestRepository repository = TestRepository.minimal()) {
            Step step = proposal(repository);
            ReviewSession session = open(repository, "proposal", "main").session();
            repository.rename(step, "Another name again");
            repository.commitAll("Name it again");
            EventLoop.until("the commit is shown", () -> session.content().map(content -> content.review()
                    .commits().size()).orElse(0) == 3);
        }
    }

    @Test
    void showsWhatOneCommitChanges() throws Exception {
        try (TestRepository repository = TestRepository.minimal()) {
            Step step = proposal(repository);
            ReviewSession session = open(repository, "proposal", "main").session();
            assertThat(session.comparison().orElseThrow().of(step.getId())).isPresent();
            session.narrow(content(session).review().commits().get(0).copy());
            EventLoop.until("the commit is shown", () -> session.comparison().orElseThrow().of(step.getId()).isEmpty());
            session.narrow(null);
            assertThat(session.comparison().orElseThrow().of(step.getId())).isPresent();
        }
    }

    @Test
    void ticksFindings() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            proposal(repository);
            ReviewEditor editor = open(repository, "proposal", "main");
            ReviewSession session = editor.session();
            var tabs = Widgets.all((Composite) editor.getSite().getShell(), CTabFolder.class).stream()
                    .filter(folder -> folder.getItemCount() == 3 && folder.getItem(1).getText()
                            .startsWith("Checklist")).findFirst().orElseThrow();
            tabs.setSelection(1);
            EventLoop.flush();
            Table table = Widgets.all((Composite) tabs.getItem(1).getControl(), Table.class).get(0);
            table.getItem(0).setChecked(true);
            Event event = new Event();
            event.item = table.getItem(0);
            event.detail = SWT.CHECK;
            table.notifyListeners(SWT.Selection, event);
            EventLoop.until("it is ticked", () -> tabs.getItem(1).getText().equals("Checklist (1 of 1)"));
            assertThat(content(session).review().ticked(content(session).findings().get(0).key())).isPresent();
            Screenshots.take(editor.getSite().getShell(), "review-checklist");
        }
    }

    private static Step proposal(TestRepository repository) throws Exception {
        repository.git().checkout().setCreateBranch(true).setName("proposal").call();
        Journey journey = repository.landscape().model().journeys().get(0);
        Stage stage = journey.getStages().get(0);
        Step step = stage.getSteps().get(0);
        repository.rename(step, "Ask for the account at the counter");
        repository.landscape().execute(SetCommand.create(repository.landscape().editingDomain(), step, Literals.STEP__MARK, 4.0));
        repository.landscape().save(null);
        repository.commitAll("Name the step better");
        Stage last = journey.getStages().get(journey.getStages().size() - 1);
        Step gone = last.getSteps().get(last.getSteps().size() - 1);
        repository.landscape().execute(org.eclipse.emf.edit.command.DeleteCommand.create(repository.landscape().editingDomain(),
                gone));
        repository.landscape().save(null);
        repository.commitAll("Take a step away");
        return step;
    }

    private static ReviewEditor open(TestRepository repository, String branch, String target) throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        ReviewEditor editor = ReviewEditor.open(page, new ReviewInput(repository.project().project(), branch, target));
        EventLoop.until("the review is read", () -> editor.session().content().isPresent()
                || !editor.session().problem().isEmpty());
        assertThat(editor.session().problem()).isEmpty();
        return editor;
    }

    private static ReviewContent content(ReviewSession session) {
        return session.content().orElseThrow();
    }
}
