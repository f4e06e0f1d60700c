/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.klantreis.model.Journey;
import org.klantreis.model.creation.JourneyCopy;
import org.klantreis.model.creation.NewJourney;
import org.klantreis.ui.project.OpenLandscape;

/** Makes a journey: from a persona, a task and stages, from a colleague's journey, or as the one that is to replace another. */
public final class NewJourneyWizard extends Wizard implements INewWizard {
    private IWorkbench workbench;
    private LandscapeChoice landscapes;
    private NewJourneyPage first;
    private JourneyContentPage content;
    private JourneySourcePage source;

    /** Made by the workbench. */
    public NewJourneyWizard() {
        setWindowTitle(Messages.NewJourneyWizard_title);
        setDefaultPageImageDescriptor(Banner.image());
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        landscapes = new LandscapeChoice(bench, selection);
    }

    @Override
    public void addPages() {
        first = new NewJourneyPage(landscapes);
        content = new JourneyContentPage();
        source = new JourneySourcePage(landscapes.containers());
        addPage(first);
        addPage(content);
        addPage(source);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        Optional<OpenLandscape> landscape = page == first ? landscapes.get() : Optional.empty();
        if (landscape.isEmpty()) {
            return null;
        }
        if (first.start() == JourneyStart.STAGES) {
            content.show(landscape.get().model().landscape().orElseThrow());
            return content;
        }
        source.show(landscape.get(), first.start() == JourneyStart.TO_BE);
        return source;
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        return page == first ? null : first;
    }

    @Override
    public boolean canFinish() {
        WizardPage last = first.start() == JourneyStart.STAGES ? content : source;
        return first.isPageComplete() && last.isPageComplete() && getContainer().getCurrentPage() == last;
    }

    @Override
    public boolean performFinish() {
        OpenLandscape landscape = landscapes.get().orElseThrow();
        try {
            new AddDocument(landscape, journey(landscape), Messages.NewJourneyWizard_undo)
                    .execute(workbench.getActiveWorkbenchWindow().getActivePage());
            return true;
        } catch (CoreException e) {
            FinishFailure.tell((WizardPage) getContainer().getCurrentPage(), e);
            return false;
        }
    }

    private Journey journey(OpenLandscape landscape) {
        String name = first.journeyName();
        return switch (first.start()) {
            case STAGES -> new NewJourney(name, first.kind(), content.persona(), content.task(), content.goal(), content.trigger(),
                    content.stages()).make();
            case TO_BE -> JourneyCopy.toBe(source.journey().orElseThrow(), name).journey();
            case COPY -> JourneyCopy.into(source.journey().orElseThrow(), name, landscape.model().landscape().orElseThrow()).journey();
        };
    }
}
