/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.review.TestRepository;
import org.klantreis.ui.review.changes.ChangeNode;
import org.klantreis.ui.review.work.GitJob;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class HistoryViewTest {
    @Test
    void showsCommitsAndWhatTheyChanged() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            Step step = repository.landscape().model().journeys().get(0).getStages().get(0).getSteps().get(0);
            Touchpoint touchpoint = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
            String old = step.getName();
            repository.rename(step, "Look around for a house");
            RevCommit first = repository.commitAll("Say what customers do first\n\nThey told us in the interviews of October.");
            repository.git().checkout().setCreateBranch(true).setName("proposal").call();
            repository.rename(touchpoint, "The Member Line");
            repository.commitAll("Call the phone by its name");
            repository.git().tag().setName("v1.0").setAnnotated(false).call();
            repository.git().checkout().setName("main").call();
            repository.project().project().refreshLocal(org.eclipse.core.resources.IResource.DEPTH_INFINITE, null);
            EventLoop.flush();
            Step again = (Step) repository.landscape().find(step.getId()).orElseThrow();
            repository.rename(again, "Look around");
            repository.commitAll("Say it shorter");
            repository.git().merge().include(repository.git().getRepository().resolve("proposal")).setCommit(true)
                    .setMessage("Merge the proposal").call();
            repository.project().project().refreshLocal(org.eclipse.core.resources.IResource.DEPTH_INFINITE, null);
            EventLoop.flush();
            repository.rename((Step) repository.landscape().find(step.getId()).orElseThrow(), "Look around on line");

            HistoryView view = show(repository);
            EventLoop.until("all commits are shown", () -> view.table().rows().size() == 6);
            assertThat(view.table().rows().get(0).isUncommitted()).isTrue();
            assertThat(view.table().rows().get(1).title()).isEqualTo("Merge the proposal");
            assertThat(view.table().rows().get(1).refs()).extracting(RefLabel::label).containsExactly("main");

            view.table().reveal(first.getId());
            EventLoop.until("its change is shown", () -> view.pane().detail().control().getText().contains("One element changed"));
            assertThat(view.pane().detail().control().getText()).contains("They told us in the interviews", "Anna de Vries", "One element changed");
            ChangeNode node = ((ChangeNode) view.pane().tree().viewer().getTree().getItem(0).getItem(0).getData());
            view.pane().tree().viewer().setSelection(new StructuredSelection(node));
            assertThat(view.pane().detail().control().getText()).contains(old).contains("Look around for a house");
            EventLoop.until("what commits changed is summed up",
                    () -> view.table().control().getItem(view.table().rows().size() - 2).getText(1).length() > 10);
            MenuManager menu = new MenuManager();
            new HistoryMenu(view).fillCommits(menu);
            assertThat(menu.getItems()).hasSize(11);
            MenuManager ofElement = new MenuManager();
            new HistoryMenu(view).fillElements(ofElement);
            assertThat(ofElement.getItems()).hasSize(6);
            pictures(view, "history");

            view.filter().words().setText("phone");
            EventLoop.until("one commit is shown", () -> view.table().rows().size() == 1);
            view.filter().words().setText("");
            EventLoop.until("all are shown again", () -> view.table().rows().size() == 6);

            view.show(repository.project().project(), touchpoint.getId(), "The Member Line");
            EventLoop.until("the commits of the element are shown", () -> view.table().rows().size() == 2
                    && view.table().rows().get(0).title().equals("Call the phone by its name"));
            pictures(view, "history-of-element");
        }
    }

    @Test
    void tellsNothingOfAWalkThatWasCancelled() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            List<HistoryRow> told = new ArrayList<>();
            new CommitWalk(repository.git().getRepository(), true).execute("Not committed", () -> true, told::addAll);
            assertThat(told).isEmpty();
            new CommitWalk(repository.git().getRepository(), true).execute("Not committed", () -> false, told::addAll);
            assertThat(told).hasSize(2);
        }
    }

    @Test
    void makesBranchesAndTagsAtACommitAndRestoresAnElement() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            Step step = repository.landscape().model().journeys().get(0).getStages().get(0).getSteps().get(0);
            String old = step.getName();
            String id = step.getId();
            repository.rename(step, "Another name");
            repository.commitAll("Rename a step");
            HistoryView view = show(repository);
            EventLoop.until("both commits are shown", () -> view.table().rows().size() == 2);
            String first = view.table().rows().get(1).id().name();
            view.table().reveal(view.table().rows().get(1).id());

            Dialogs.during("New Branch", dialog -> {
                Dialogs.all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow().setText("before");
                Dialogs.all(dialog, Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow()
                        .setSelection(false);
                Dialogs.press(dialog, "OK");
            }, () -> run(new HistoryMenu(view)::fillCommits, "New Branch Here..."));
            Dialogs.during("New Tag", dialog -> {
                Dialogs.all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow().setText("v1.0");
                Dialogs.press(dialog, "OK");
            }, () -> run(new HistoryMenu(view)::fillCommits, "New Tag Here..."));
            EventLoop.untilDone(GitJob.FAMILY);
            assertThat(repository.git().getRepository().resolve("refs/heads/before").name()).isEqualTo(first);
            assertThat(repository.git().getRepository().resolve("v1.0^{commit}").name()).isEqualTo(first);

            EventLoop.until("both commits are shown again", () -> view.table().rows().size() == 2);
            view.table().reveal(view.table().rows().get(0).id());
            EventLoop.until("its change is shown", () -> view.pane().comparison().filter(c -> c.changes().size() == 1).isPresent());
            repository.rename((Step) repository.landscape().find(id).orElseThrow(), "A third name");
            EventLoop.until("what is not committed is shown", () -> view.table().rows().size() == 3);
            assertThat(view.table().selection()).as("what was selected stays so").containsExactly(view.table().rows().get(1));
            EventLoop.until("its change is shown again", () -> view.pane().comparison().filter(c -> c.changes().size() == 1).isPresent());
            ChangeNode node = (ChangeNode) view.pane().tree().viewer().getTree().getItem(0).getItem(0).getData();
            view.pane().tree().viewer().setSelection(new StructuredSelection(node));
            run(new HistoryMenu(view)::fillElements, "Restore Element");
            EventLoop.until("the element is as it was", () -> name(repository, id).equals("Another name"));
            assertThat(repository.landscape().isDirty()).isTrue();
            repository.landscape().commandStack().undo();
            assertThat(name(repository, id)).isEqualTo("A third name").isNotEqualTo(old);
            EventLoop.untilDone(GitJob.FAMILY);
            TestRepository.untilLooked();
        }
    }

    private static String name(TestRepository repository, String id) {
        try {
            return ((Step) repository.landscape().find(id).orElseThrow()).getName();
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Consumer<IMenuManager> fill, String text) {
        MenuManager menu = new MenuManager();
        fill.accept(menu);
        Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No item «" + text + "»")).run();
        EventLoop.flush();
    }

    private static HistoryView show(TestRepository repository) throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        HistoryView view = (HistoryView) page.showView(HistoryView.ID);
        page.setPartState(page.findViewReference(HistoryView.ID), IWorkbenchPage.STATE_MAXIMIZED);
        TestRepository.untilLooked();
        view.show(repository.project().project(), null, null);
        view.filter().words().setText("");
        view.reload();
        return view;
    }

    private static void pictures(HistoryView view, String name) {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Screenshots.take(view.table().control().getParent().getParent(), name));
        }
    }
}
