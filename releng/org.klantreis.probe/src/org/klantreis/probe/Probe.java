/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Tries what Klantreis brings: each line says what, which one, and {@code ok} or what is wrong. */
final class Probe {
    private static final String CATEGORY = "org.klantreis.ui.category";

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final List<String> lines = new ArrayList<>();

    /** Tries everything and writes it down. */
    void write() {
        bundles();
        IWorkbenchPage page = workbench.getWorkbenchWindows()[0].getActivePage();
        attempt("perspective", "org.klantreis.ui.perspective",
                () -> workbench.showPerspective("org.klantreis.ui.perspective", page.getWorkbenchWindow()));
        Arrays.stream(workbench.getViewRegistry().getCategories()).filter(category -> category.getId().equals(CATEGORY))
                .flatMap(category -> Arrays.stream(category.getViews())).map(IViewDescriptor::getId)
                .forEach(id -> attempt("view", id, () -> page.showView(id)));
        wizards("new wizard", workbench.getNewWizardRegistry());
        wizards("import wizard", workbench.getImportWizardRegistry());
        wizards("export wizard", workbench.getExportWizardRegistry());
        for (String file : List.of("a.klantreis", "a.journey", "a.complaints", "a.research", "a.eventlog")) {
            IEditorDescriptor editor = workbench.getEditorRegistry().getDefaultEditor(file);
            lines.add("editor " + file + ": " + (editor == null ? "none" : editor.getId()));
        }
        try {
            Files.write(Path.of(System.getProperty("klantreis.probe")), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bundles() {
        for (Bundle bundle : FrameworkUtil.getBundle(PlatformUI.class).getBundleContext().getBundles()) {
            boolean whole = (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0;
            if (bundle.getSymbolicName().startsWith("org.klantreis.") || !whole && !isForAnotherSystem(bundle)) {
                lines.add("bundle " + bundle.getSymbolicName() + ": " + (whole ? "ok" : "not resolved"));
            }
        }
    }

    private static boolean isForAnotherSystem(Bundle bundle) {
        return bundle.getHeaders().get("Eclipse-PlatformFilter") != null;
    }

    private void wizards(String kind, IWizardRegistry registry) {
        IWizardCategory category = registry.findCategory(CATEGORY);
        if (category != null) {
            for (IWizardDescriptor descriptor : category.getWizards()) {
                attempt(kind, descriptor.getId(), () -> {
                    var wizard = descriptor.createWizard();
                    wizard.init(workbench, StructuredSelection.EMPTY);
                    wizard.addPages();
                    wizard.dispose();
                });
            }
        }
    }

    private void attempt(String kind, String id, Attempt attempt) {
        String result;
        try {
            attempt.run();
            result = "ok";
        } catch (Exception | LinkageError e) {
            Platform.getLog(Probe.class).error(kind + " " + id, e);
            result = String.valueOf(e);
        }
        lines.add(kind + " " + id + ": " + result);
    }

    /** What may fail. */
    private interface Attempt {
        void run() throws Exception;
    }
}
