/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.map.marks.MapMarks;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.TestRepository;
import org.klantreis.ui.review.compare.side.CompareSide;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Marks of what differs from the last commit, in the map editor; and a revision in the compare editor. */
@ExtendWith(CleanWorkbench.class)
class MapEditorMarksTest {
    @Test
    void marksWhatDiffersFromTheLastCommit() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            Journey journey = repository.project().journey("Report damage");
            IEditorPart editor = repository.project().edit(journey);
            Step step = journey.getStages().get(0).getSteps().get(0);
            repository.rename(step, "Find the damage");
            EventLoop.until("the step is marked", () -> MapMarks.get().marks(landscape(repository), journey).of(step.getId())
                    .filter(mark -> mark == ElementMark.CHANGED).isPresent());
            for (boolean dark : new boolean[] {false, true}) {
                Themes.in(dark, () -> Screenshots.take(editor.getSite().getShell(), "map-editor-marks"));
            }
            MapMarks.get().setShown(false);
            assertThat(MapMarks.get().marks(landscape(repository), journey).isEmpty()).isTrue();
            MapMarks.get().setShown(true);
        }
    }

    @Test
    void comparesARevisionWithTheWorkingTree() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            Step step = repository.project().journey("Report damage").getStages().get(0).getSteps().get(0);
            repository.rename(step, "Find the damage");
            CompareUser user = new CompareUser(repository.project());
            user.compares(CompareSide.revision(user.landscape.container(), "HEAD"), CompareSide.workingTree(user.landscape),
                    step.getId());
            assertThat(user.input.session().comparison().orElseThrow().changes()).singleElement()
                    .satisfies(diff -> assertThat(diff.id()).isEqualTo(step.getId()));
            user.push("Show in History");
            assertThat(CompareUser.page().findView("org.klantreis.ui.review.history")).isNotNull();
            Screenshots.take(CompareUser.page().getWorkbenchWindow().getShell(), "compare-show-in-history");
        }
    }

    private static OpenLandscape landscape(TestRepository repository) {
        try {
            return repository.landscape();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
