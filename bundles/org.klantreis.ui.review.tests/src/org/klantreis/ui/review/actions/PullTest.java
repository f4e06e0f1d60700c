/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.review.TestRepository;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.ui.review.status.StatusSnapshot;
import org.klantreis.ui.review.work.GitJob;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;

@ExtendWith(CleanWorkbench.class)
class PullTest {
    private Path folder;

    @AfterEach
    void deleteFolder() {
        if (folder != null) {
            TestRepository.delete(folder);
        }
    }

    @Test
    void pullsWhatOthersPushed() throws Exception {
        folder = Files.createTempDirectory("versions");
        try (TestRepository repository = TestRepository.minimal(); Git bare = Git.init().setBare(true).setInitialBranch("main")
                .setDirectory(folder.resolve("bare.git").toFile()).call()) {
            repository.git().remoteAdd().setName("origin").setUri(new URIish(bare.getRepository().getDirectory().toURI().toURL())).call();
            Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            RepositoryActions actions = new RepositoryActions(shell, repository.project().project());
            actions.push();
            EventLoop.untilDone(GitJob.FAMILY);
            ProjectStatus status = ProjectStatus.of(repository.project().project());
            EventLoop.until("the branch has an upstream", () -> "origin/main".equals(status.snapshot().head().map(StatusSnapshot.Head::upstream)
                    .orElse(null)));
            othersPush(repository);
            actions.fetch();
            EventLoop.untilDone(GitJob.FAMILY);
            EventLoop.until("one commit comes in", () -> status.snapshot().head().orElseThrow().behind() == 1);
            Touchpoint mine = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
            actions.pull();
            EventLoop.untilDone(GitJob.FAMILY);
            EventLoop.until("the open landscape has it", () -> {
                try {
                    return "Changed by others".equals(((Touchpoint) repository.landscape().find(mine.getId()).orElseThrow()).getName());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    private void othersPush(TestRepository repository) throws Exception {
        Touchpoint mine = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
        Path other = folder.resolve("other");
        try (Git git = Git.cloneRepository().setURI(folder.resolve("bare.git").toUri().toString()).setDirectory(other.toFile()).call()) {
            Path file = other.resolve("landscape.klantreis");
            String text = Files.readString(file);
            assertThat(text).contains("name=\"" + mine.getName() + "\"");
            Files.writeString(file, text.replace("name=\"" + mine.getName() + "\"", "name=\"Changed by others\""));
            git.commit().setAll(true).setMessage("Change").setAuthor(TestRepository.ANNA).setCommitter(TestRepository.ANNA).call();
            git.push().call();
        }
    }
}
