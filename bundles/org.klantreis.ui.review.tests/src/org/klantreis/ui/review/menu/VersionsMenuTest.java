/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.review.TestRepository;
import org.klantreis.ui.review.work.GitJob;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class VersionsMenuTest {
    private TestRepository repository;
    private Path remote;

    @BeforeEach
    void open() throws Exception {
        repository = TestRepository.minimal();
        remote = Files.createTempDirectory("remote");
        Git.init().setBare(true).setInitialBranch("main").setDirectory(remote.toFile()).call().close();
        repository.git().remoteAdd().setName("origin").setUri(new URIish(remote.toUri().toString())).call();
    }

    @AfterEach
    void close() {
        EventLoop.untilDone(GitJob.FAMILY);
        TestRepository.untilLooked();
        repository.close();
        TestRepository.delete(remote);
    }

    @Test
    void twoPeopleWorkThroughARemote() throws Exception {
        run("push");
        EventLoop.untilDone(GitJob.FAMILY);
        Path other = Files.createTempDirectory("other");
        try (Git colleague = Git.cloneRepository().setURI(remote.toUri().toString()).setDirectory(other.toFile()).call()) {
            Touchpoint touchpoint = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
            String old = touchpoint.getName();
            Path catalogue = other.resolve("landscape.klantreis");
            Files.writeString(catalogue, Files.readString(catalogue).replace("name=\"" + old + "\"", "name=\"By a colleague\""));
            colleague.commit().setAll(true).setMessage("Rename").setAuthor(TestRepository.ANNA).setCommitter(TestRepository.ANNA).setSign(false)
                    .call();
            colleague.push().call();
            run("fetch");
            EventLoop.untilDone(GitJob.FAMILY);
            ProjectStatus status = ProjectStatus.of(repository.project().project());
            EventLoop.until("one commit comes in", () -> status.snapshot().head().map(head -> head.behind() == 1).orElse(false));
            assertThat(repository.project().element(Touchpoint.class, old)).isNotNull();
            run("pull");
            EventLoop.untilDone(GitJob.FAMILY);
            EventLoop.until("the name is seen in the workbench", () -> renamed());
        } finally {
            TestRepository.delete(other);
        }
    }

    private boolean renamed() {
        try {
            return repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0).getName().equals("By a colleague");
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void makesABranchAndGoesThere() throws Exception {
        Dialogs.during("New Branch", dialog -> {
            Text name = Dialogs.all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow();
            Button ok = Dialogs.all(dialog, Button.class).stream().filter(button -> button.getText().equals("OK")).findFirst().orElseThrow();
            name.setText("no good");
            assertThat(ok.isEnabled()).isFalse();
            name.setText("main");
            assertThat(ok.isEnabled()).isFalse();
            Screenshots.take(dialog, "new-branch-taken");
            name.setText("faster-claims");
            Dialogs.press(dialog, "OK");
        }, () -> run("newBranch"));
        EventLoop.untilDone(GitJob.FAMILY);
        assertThat(repository.git().getRepository().getBranch()).isEqualTo("faster-claims");
    }

    @Test
    void putsChangesAsideAndBringsThemBack() throws Exception {
        Touchpoint touchpoint = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
        repository.rename(touchpoint, "Another name");
        Path catalogue = repository.landscape().folder().resolve("landscape.klantreis");
        Dialogs.during("Stash Changes", dialog -> Dialogs.press(dialog, "OK"), () -> run("stash"));
        EventLoop.untilDone(GitJob.FAMILY);
        assertThat(Files.readString(catalogue)).doesNotContain("Another name");
        Dialogs.during("Apply Stash", dialog -> {
            Table list = Dialogs.all(dialog, Table.class).get(0);
            EventLoop.until("the stash is selected", () -> list.getSelectionCount() == 1);
            Screenshots.take(dialog, "apply-stash");
            Dialogs.press(dialog, "OK");
        }, () -> run("applyStash"));
        EventLoop.untilDone(GitJob.FAMILY);
        assertThat(Files.readString(catalogue)).contains("Another name");
    }

    @Test
    void asksToSaveFirst() throws Exception {
        Touchpoint touchpoint = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
        repository.landscape().execute(org.eclipse.emf.edit.command.SetCommand.create(repository.landscape().editingDomain(), touchpoint,
                org.klantreis.model.KlantreisPackage.Literals.ELEMENT__NAME, "Not saved"));
        Dialogs.during("Save First", dialog -> Dialogs.press(dialog, "Cancel"), () -> run("pull"));
        EventLoop.untilDone(GitJob.FAMILY);
        assertThat(repository.landscape().isDirty()).isTrue();
        repository.landscape().commandStack().undo();
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        repository.git().remoteRemove().setRemoteName("origin").call();
        Dialogs.during("Fetch " + repository.project().project().getName(), dialog -> {
            Screenshots.take(dialog, "fetch-without-remote");
            Dialogs.press(dialog, "OK");
        }, () -> {
            run("fetch");
            EventLoop.untilDone(GitJob.FAMILY);
        });
    }

    @Test
    void looksGoodInTheMenus() throws Exception {
        Screenshots.take(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), "versions-window");
    }

    private void run(String name) {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        IEvaluationContext context = new EvaluationContext(handlers.createContextSnapshot(false), repository.project().project());
        context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(repository.project().project()));
        try {
            handlers.executeCommandInContext(new ParameterizedCommand(PlatformUI.getWorkbench().getService(ICommandService.class)
                    .getCommand("org.klantreis.ui.review." + name), null), null, context);
        } catch (Exception e) {
            throw new AssertionError(name, e);
        }
        EventLoop.flush();
    }
}
