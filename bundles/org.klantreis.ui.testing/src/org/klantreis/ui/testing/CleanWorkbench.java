/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a workbench without projects, editors and dialogs, and fails it when an error was logged meanwhile.
 *
 * <pre>{@code
 * @ExtendWith(CleanWorkbench.class)
 * class ExplorerTest {
 * }</pre>
 */
public final class CleanWorkbench implements BeforeEachCallback, AfterEachCallback {
    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    @Override
    public void beforeEach(ExtensionContext context) throws CoreException {
        clean();
        errors.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) throws CoreException {
        EventLoop.flush();
        clean();
        Platform.removeLogListener(listener);
        assertThat(errors).as("errors logged during the test").isEmpty();
    }

    private static void clean() throws CoreException {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        for (Shell shell : Display.getCurrent().getShells()) {
            boolean ofWorkbench = shell == window.getShell() || shell.getText().equals("PartRenderingEngine's limbo");
            if (!ofWorkbench && !shell.isDisposed() && shell.isVisible()) {
                shell.close();
            }
        }
        // The Welcome of the first start covers the window.
        PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
        IWorkbenchPage page = window.getActivePage();
        page.closeAllEditors(false);
        EventLoop.flush();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        EventLoop.flush();
    }
}
