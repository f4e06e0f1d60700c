/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.perspective;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * Gives the first window of a new workspace the whole screen: a journey's map is wide, and the platform's first window is small.
 * Only in our own product; in another Eclipse the window is not ours.
 */
public final class FirstWindow implements IStartup {
    private static final String BUNDLE = "org.klantreis.ui";
    private static final String DONE = "firstWindow";
    private static final String PRODUCT = "org.klantreis.ui.product";

    @Override
    public void earlyStartup() {
        IProduct product = Platform.getProduct();
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
        if (product != null && PRODUCT.equals(product.getId()) && !store.getBoolean(DONE)) {
            store.setValue(DONE, true);
            PlatformUI.getWorkbench().getDisplay().asyncExec(FirstWindow::maximise);
        }
    }

    private static void maximise() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length == 1) {
            Shell shell = windows[0].getShell();
            shell.setMaximized(true);
        }
    }
}
