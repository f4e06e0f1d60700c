/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.decorations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.review.TestRepository;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class VersionDecoratorTest {
    @Test
    void marksWhatDiffersAndWhatContainsIt() throws Exception {
        try (TestRepository repository = TestRepository.havenbank()) {
            CommonNavigator explorer = explorer();
            Journey journey = repository.landscape().model().journeys().get(0);
            Step step = journey.getStages().get(0).getSteps().get(0);
            Touchpoint touchpoint = repository.landscape().model().landscape().orElseThrow().getTouchpoints().get(0);
            EventLoop.until("the branch is shown", () -> shows(explorer, "havenbank [main]"));

            repository.rename(step, "Another step");
            repository.rename(touchpoint, "Another touchpoint");
            Files.writeString(repository.landscape().folder().resolve("notes.txt"), "new");
            repository.project().project().refreshLocal(IResource.DEPTH_INFINITE, null);
            explorer.getCommonViewer().expandToLevel(repository.project().project(), 2);
            explorer.selectReveal(new org.eclipse.jface.viewers.StructuredSelection(step));
            EventLoop.until("the project is marked", () -> shows(explorer, "> havenbank [main]"));
            EventLoop.until("the step is marked", () -> shows(explorer, "> Another step"));
            EventLoop.until("its journey is marked", () -> shows(explorer, "> " + journey.getName() + " [as-is]"));
            EventLoop.until("the group is marked", () -> shows(explorer, "> Touchpoints"));
            assertThat(shows(explorer, "Personas")).isTrue();
            for (boolean dark : new boolean[] {false, true}) {
                Themes.in(dark, () -> Screenshots.take(explorer.getCommonViewer().getControl(), "explorer-decorations"));
            }

            repository.commitAll("Rename");
            EventLoop.until("nothing is marked", () -> shows(explorer, "havenbank [main]"));
            EventLoop.until("nothing is marked in it", () -> shows(explorer, "Another step"));
        }
    }

    private static CommonNavigator explorer() throws Exception {
        return (CommonNavigator) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView("org.klantreis.ui.explorer");
    }

    private static boolean shows(CommonNavigator explorer, String text) {
        Tree tree = explorer.getCommonViewer().getTree();
        return Arrays.stream(tree.getItems()).flatMap(VersionDecoratorTest::all).anyMatch(item -> item.getText().startsWith(text));
    }

    private static Stream<TreeItem> all(TreeItem item) {
        return Stream.concat(Stream.of(item), Optional.of(item).stream().flatMap(i -> Arrays.stream(i.getItems()))
                .flatMap(VersionDecoratorTest::all));
    }
}
