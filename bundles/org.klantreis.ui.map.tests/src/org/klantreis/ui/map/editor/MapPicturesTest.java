/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class MapPicturesTest {
    @Test
    void map() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setBounds(0, 0, 1600, 980);
        JourneyEditor editor = (JourneyEditor) example.edit(example.journey("Report damage"));
        EventLoop.until("the map was painted", () -> editor.map().canvas().marksPainted() > 0);
        assertThat(editor.map().canvas().scene().columns()).isNotEmpty();
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Screenshots.take(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), "map"));
        }
    }
}
