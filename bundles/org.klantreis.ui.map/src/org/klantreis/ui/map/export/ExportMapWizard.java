/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.report.map.MapOptions;
import org.klantreis.ui.editors.LandscapeEditor;
import org.klantreis.ui.project.Landscapes;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes a picture of a journey's map: SVG, PDF or PNG. It begins with the journey that is selected or open, and with the lanes
 * that its editor shows, where that says so by adapting to {@link MapOptions}.
 */
public final class ExportMapWizard extends Wizard implements IExportWizard {
    private static final String SECTION = "ExportMap";

    private Journey selected;
    private MapOptions shown = MapOptions.DEFAULT;
    private ExportMapPage page;

    /** Creates the wizard. */
    public ExportMapWizard() {
        setWindowTitle(Messages.ExportMapWizard_title);
        Bundle bundle = FrameworkUtil.getBundle(ExportMapWizard.class);
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings();
        IDialogSettings section = all.getSection(SECTION);
        setDialogSettings(section == null ? all.addNewSection(SECTION) : section);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        selected = selection.stream().map(ExportMapWizard::journey).flatMap(Optional::stream).findFirst()
                .or(() -> journey(editor)).orElse(null);
        MapOptions options = Adapters.adapt(editor, MapOptions.class);
        if (options != null && journey(editor).filter(open -> open == selected).isPresent()) {
            shown = options;
        }
    }

    private static Optional<Journey> journey(IEditorPart editor) {
        return editor instanceof LandscapeEditor landscape
                ? landscape.document().filter(Journey.class::isInstance).map(Journey.class::cast) : Optional.empty();
    }

    private static Optional<Journey> journey(Object selected) {
        EObject element = Adapters.adapt(selected, EObject.class);
        if (element != null) {
            return JourneyChoice.journeyOf(element);
        }
        IFile file = Adapters.adapt(selected, IFile.class);
        return Optional.ofNullable(file).flatMap(f -> Landscapes.get().find(f).flatMap(landscape -> landscape.pathOf(f)
                .map(path -> landscape.model().documentsByPath().get(path)))).flatMap(ExportMapWizard::asJourney);
    }

    private static Optional<Journey> asJourney(Document document) {
        return document instanceof Journey journey ? Optional.of(journey) : Optional.empty();
    }

    @Override
    public void addPages() {
        page = new ExportMapPage(JourneyChoice.all(), selected, shown, ExportChoice.load(getDialogSettings()));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ExportChoice choice = page.choice();
        Path file = page.file();
        if (!page.mayWrite(file)) {
            return false;
        }
        choice.save(getDialogSettings());
        ExportMapJob job = new ExportMapJob(page.layOut(), file, choice.format());
        if (choice.open()) {
            job.addJobChangeListener(new OpenWhenDone(file));
        }
        job.schedule();
        return true;
    }

    /** Opens the picture with the program that the system has for it. */
    private static final class OpenWhenDone extends JobChangeAdapter {
        private final Path file;

        OpenWhenDone(Path file) {
            this.file = file;
        }

        @Override
        public void done(IJobChangeEvent event) {
            if (event.getResult().getSeverity() < IStatus.ERROR) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Program.launch(file.toString()));
            }
        }
    }
}
