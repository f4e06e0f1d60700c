/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.method.OpenViews;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The perspective of the method shows its views around the map. */
@ExtendWith(CleanWorkbench.class)
class ImprovePerspectiveTest {
    @Test
    void showsTheViewsOfTheMethod() throws Exception {
        ExampleProject project = ExampleProject.havenbank();
        project.edit(project.journey("Report damage"));
        EventLoop.flush();
        OpenViews.perspective("perspective-improve", () -> {
            assertThat(Arrays.stream(OpenViews.page().getViewReferences()).map(IViewReference::getId)).contains(
                    "org.klantreis.ui.explorer", "org.klantreis.ui.method.priorities", "org.klantreis.ui.method.progress",
                    "org.klantreis.ui.method.improvements", "org.klantreis.ui.method.feedback",
                    "org.klantreis.ui.method.blueprint", "org.klantreis.ui.method.personas");
            assertThat(OpenViews.page().getShowViewShortcuts()).filteredOn(id -> id.startsWith("org.klantreis"))
                    .allMatch(id -> PlatformUI.getWorkbench().getViewRegistry().find(id) != null);
        });
    }
}
