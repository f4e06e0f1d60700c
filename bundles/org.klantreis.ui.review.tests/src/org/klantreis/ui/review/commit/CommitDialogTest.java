/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.review.TestRepository;
import org.klantreis.ui.review.status.ElementState;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.ui.review.work.GitJob;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;

@ExtendWith(CleanWorkbench.class)
class CommitDialogTest {
    private static final String TITLE = "Commit havenbank";

    @Test
    void commitsWhatIsTickedAndLeavesTheRest() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            Step step = repository.landscape().model().journeys().get(0).getStages().get(0).getSteps().get(0);
            Touchpoint touchpoint = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
            repository.rename(step, "Look around");
            repository.rename(touchpoint, "The Member Line");
            Files.writeString(repository.landscape().folder().resolve("notes.txt"), "new");
            repository.project().project().refreshLocal(IResource.DEPTH_INFINITE, null);
            open(repository, dialog -> {
                assertThat(Widgets.field(dialog, Text.class, "Message:").getText()).contains("enamed");
                Tree tree = Widgets.all(dialog, Tree.class).get(0);
                TreeItem item = item(tree, "The Member Line");
                tree.setSelection(item);
                tree.notifyListeners(SWT.Selection, event(item, SWT.NONE));
                Widgets.field(dialog, Text.class, "Message:").setText("Call the phone by its name\n\nMembers call it so.");
                for (boolean dark : new boolean[] {false, true}) {
                    Themes.in(dark, () -> Screenshots.take(dialog, "commit"));
                }
                TreeItem unticked = item(tree, "Look around");
                unticked.setChecked(false);
                tree.notifyListeners(SWT.Selection, event(unticked, SWT.CHECK));
                EventLoop.untilDone(Dependencies.FAMILY);
                Dialogs.press(dialog, "Commit");
            });
            EventLoop.untilDone(GitJob.FAMILY);
            RevCommit commit = repository.git().log().setMaxCount(1).call().iterator().next();
            assertThat(commit.getFullMessage()).startsWith("Call the phone by its name");
            assertThat(commit.getAuthorIdent().getName()).isEqualTo("Anna de Vries");
            assertThat(TreeWalk.forPath(repository.git().getRepository(), "notes.txt", commit.getTree())).isNotNull();
            ProjectStatus status = ProjectStatus.of(repository.project().project());
            TestRepository.untilLooked();
            EventLoop.until("only the step differs", () -> status.snapshot().states().keySet().equals(Set.of(step.getId())));
            assertThat(status.of(step.getId())).isEqualTo(ElementState.CHANGED);
        }
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            Touchpoint touchpoint = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
            repository.rename(touchpoint, "The Member Line");
            open(repository, dialog -> {
                Tree tree = Widgets.all(dialog, Tree.class).get(0);
                TreeItem unticked = item(tree, "The Member Line");
                unticked.setChecked(false);
                tree.notifyListeners(SWT.Selection, event(unticked, SWT.CHECK));
                assertThat(Widgets.button(dialog, "Commit").isEnabled()).isFalse();
                for (boolean dark : new boolean[] {false, true}) {
                    Themes.in(dark, () -> Screenshots.take(dialog, "commit-nothing"));
                }
                Dialogs.press(dialog, "Cancel");
            });
            assertThat(repository.git().log().call()).hasSize(1);
        }
    }

    private static void open(TestRepository repository, java.util.function.Consumer<Shell> use) {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Dialogs.during(TITLE, use, () -> new OpenCommit(shell, repository.project().project()).execute());
    }

    private static TreeItem item(Tree tree, String text) {
        for (TreeItem group : tree.getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getText().startsWith(text)) {
                    return item;
                }
            }
        }
        throw new AssertionError("There is no " + text);
    }

    private static Event event(TreeItem item, int detail) {
        Event event = new Event();
        event.item = item;
        event.detail = detail;
        return event;
    }
}
