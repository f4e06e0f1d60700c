/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** The workbench opens with our product. */
class WorkbenchTest {
    @Test
    void opensAWindow() {
        assertThat(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).isNotNull();
    }

    @Test
    void goesDarkAndBack() {
        boolean[] dark = new boolean[2];
        Themes.in(true, () -> {
            dark[0] = Themes.isDark();
            Screenshots.take(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), "workbench");
        });
        Themes.in(false, () -> {
            dark[1] = Themes.isDark();
            Screenshots.take(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), "workbench");
        });

        assertThat(dark).as("dark, then light").containsExactly(true, false);
    }
}
