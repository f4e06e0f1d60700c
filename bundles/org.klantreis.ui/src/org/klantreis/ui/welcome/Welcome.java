/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.welcome;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.intro.IIntroPart;
import org.eclipse.ui.intro.IIntroSite;
import org.eclipse.ui.part.IntroPart;
import org.klantreis.ui.perspective.JourneysPerspective;
import org.klantreis.ui.wizards.OpenExample;
import org.klantreis.ui.wizards.Wizards;

/** What the product shows at its first start, and at Help > Welcome: where to begin. */
public final class Welcome extends IntroPart implements IIntroPart, WelcomeActions {
    private WelcomePage page;

    @Override
    public void init(IIntroSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new WelcomePage(parent, this);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        page.refresh();
    }

    @Override
    public void openExample() {
        IWorkbenchPage workbenchPage = toWorkbench();
        new OpenExample(workbenchPage).schedule();
    }

    @Override
    public void wizard(String id) {
        if (Wizards.open(window(), id)) {
            toWorkbench();
        }
    }

    @Override
    public void open(org.eclipse.core.resources.IContainer landscape) {
        IWorkbenchPage workbenchPage = toWorkbench();
        org.eclipse.ui.wizards.newresource.BasicNewResourceWizard.selectAndReveal(landscape, workbenchPage.getWorkbenchWindow());
        try {
            org.klantreis.ui.project.Landscapes.get().open(landscape);
        } catch (CoreException e) {
            Platform.getLog(Welcome.class).log(e.getStatus());
        }
    }

    @Override
    public void toJourneys() {
        toWorkbench();
    }

    private IWorkbenchWindow window() {
        return getIntroSite().getWorkbenchWindow();
    }

    private IWorkbenchPage toWorkbench() {
        IWorkbenchWindow window = window();
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
        try {
            return PlatformUI.getWorkbench().showPerspective(JourneysPerspective.ID, window);
        } catch (WorkbenchException e) {
            Platform.getLog(Welcome.class).log(e.getStatus());
            return window.getActivePage();
        }
    }
}
