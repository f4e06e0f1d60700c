/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.probe;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;

/**
 * Opens the workbench, writes what of Klantreis works in it to the file that the system property {@code klantreis.probe} names,
 * and ends. Tests start it in an installation.
 */
public final class ProbeApplication implements IApplication, ITestHarness {
    private TestableObject workbench;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        workbench = PlatformUI.getTestableObject();
        workbench.setTestHarness(this);
        IApplication application = (IApplication) Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", "org.eclipse.ui.ide.workbench")
                .getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class");
        return application.start(context);
    }

    @Override
    public void runTests() {
        workbench.testingStarting();
        workbench.runTest(() -> new Probe().write());
        workbench.testingFinished();
    }

    @Override
    public void stop() {
        // The workbench ends by itself.
    }
}
