/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.review.TestRepository;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;

@ExtendWith(CleanWorkbench.class)
class ProjectStatusTest {
    @Test
    void followsSavesByElement() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            Journey journey = repository.landscape().model().journeys().get(0);
            Stage stage = journey.getStages().get(0);
            Step step = stage.getSteps().get(0);
            ProjectStatus status = ProjectStatus.around(step).orElseThrow();
            EventLoop.until("the branch is known", () -> status.snapshot().isVersioned());
            assertThat(status.snapshot().isDirty()).isFalse();
            assertThat(status.snapshot().head().orElseThrow().branch()).isEqualTo("main");

            repository.rename(step, "Another name");
            EventLoop.until("the step differs", () -> status.of(step.getId()) == ElementState.CHANGED);
            assertThat(status.of(stage.getId())).isEqualTo(ElementState.NONE);
            assertThat(status.within(stage)).isEqualTo(ElementState.CHANGED);
            assertThat(status.within(journey)).isEqualTo(ElementState.CHANGED);
            assertThat(status.comparison().all()).singleElement().satisfies(diff ->
                    assertThat(diff.changed(Literals.ELEMENT__NAME)).isTrue());
            assertThat(status.snapshot().files()).containsOnlyKeys(repository.landscape().model().pathOf(step).orElseThrow());
        }
    }

    @Test
    void knowsListsAndNewAndDeletedElements() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            Touchpoint first = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
            ProjectStatus status = ProjectStatus.around(first).orElseThrow();
            repository.rename(first, "Renamed");
            EventLoop.until("the list differs", () -> status.snapshot().lists().get(Literals.LANDSCAPE__TOUCHPOINTS) == ElementState.CHANGED);
            Path folder = repository.landscape().folder();
            String path = repository.landscape().model().pathOf(repository.landscape().model().journeys().get(0)).orElseThrow();
            String id = repository.landscape().model().journeys().get(0).getId();
            Files.delete(folder.resolve(path));
            repository.project().project().refreshLocal(org.eclipse.core.resources.IResource.DEPTH_INFINITE, null);
            EventLoop.until("the journey is gone", () -> status.of(id) == ElementState.DELETED);
        }
    }

    @Test
    void followsWhatOthersDoToTheRepository() throws Exception {
        try (TestRepository repository = TestRepository.minimal()) {
            ProjectStatus status = ProjectStatus.of(repository.project().project());
            EventLoop.until("the branch is known", () -> status.snapshot().isVersioned());
            int[] told = new int[1];
            status.addListener(() -> told[0]++);
            repository.git().checkout().setCreateBranch(true).setName("proposal").call();
            EventLoop.until("the other branch is known", () -> status.snapshot().head().orElseThrow().branch().equals("proposal"));
            EventLoop.until("the listener is told", () -> told[0] > 0);
        }
    }
}
