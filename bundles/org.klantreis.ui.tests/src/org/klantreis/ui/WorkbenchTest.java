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

/** The workbench opens with our product. */
class WorkbenchTest {
    @Test
    void opensAWindow() {
        assertThat(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).isNotNull();
    }
}
