/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Begins to follow the landscapes that are opened in the workbench. Opens none. */
public final class ValidationStartup implements IStartup {
    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(BackgroundValidation::get);
    }
}
