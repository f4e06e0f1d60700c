/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Property;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Takes a picture of the form of each class, so that a person can see what is ugly. */
@ExtendWith(CleanWorkbench.class)
class FormPicturesTest {
    private ExampleProject example;
    private OpenLandscape landscape;

    @BeforeEach
    void open() throws Exception {
        example = ExampleProject.havenbank();
        landscape = example.landscape();
        OpenForms.closeWelcome();
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.setBounds(0, 0, 1500, 980);
    }

    @Test
    void everyClass() throws Exception {
        Map<EClass, Identified> samples = samples();
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                samples.forEach(this::picture);
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
            });
        }
    }

    @Test
    void overviews() throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                for (Document document : landscape.model().documents()) {
                    if (!(document instanceof org.klantreis.model.Journey)) {
                        DocumentEditor editor = edit(document);
                        editor.setActivePage(org.klantreis.ui.forms.overview.OverviewPage.ID);
                        EventLoop.flush();
                        Screenshots.take(editor.overview().getManagedForm().getForm(), "overview-" + document.eClass().getName());
                        editor.getSite().getPage().closeEditor(editor, false);
                    }
                }
            });
        }
    }

    private DocumentEditor edit(Document document) {
        try {
            DocumentEditor editor = (DocumentEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().openEditor(
                    new org.eclipse.ui.part.FileEditorInput(landscape.fileOf(document).orElseThrow()), DocumentEditor.ID);
            org.eclipse.ui.IWorkbenchPage page = editor.getSite().getPage();
            page.setPartState(page.getReference(editor), org.eclipse.ui.IWorkbenchPage.STATE_MAXIMIZED);
            EventLoop.flush();
            return editor;
        } catch (org.eclipse.ui.PartInitException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void properties() throws Exception {
        org.eclipse.ui.IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                try {
                    org.klantreis.model.Touchpoint touchpoint = example.element(org.klantreis.model.Touchpoint.class, "Call with the Member Line");
                    DocumentEditor editor = (DocumentEditor) example.edit(touchpoint);
                    page.setPartState(page.getReference(editor), org.eclipse.ui.IWorkbenchPage.STATE_RESTORED);
                    editor.reveal(touchpoint, null);
                    org.eclipse.ui.IViewPart view = page.showView("org.eclipse.ui.views.PropertySheet");
                    page.activate(editor);
                    editor.reveal(touchpoint, null);
                    EventLoop.flush();
                    var sheet = (org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage)
                            ((org.eclipse.ui.views.properties.PropertySheet) view).getCurrentPage();
                    for (String tab : new String[] {"General", "References", "Documentation", "Advanced"}) {
                        sheet.setSelectedTab("org.klantreis.ui.properties." + tab.toLowerCase(java.util.Locale.ROOT));
                        EventLoop.flush();
                        Screenshots.take(page.getWorkbenchWindow().getShell(), "properties-" + tab);
                    }
                    // Forms and this view are painted right in the theme that they are opened in.
                    page.hideView(view);
                    page.closeAllEditors(false);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    private void picture(EClass type, Identified sample) {
        try {
            IEditorPart part = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .openEditor(new org.eclipse.ui.part.FileEditorInput(landscape.fileOf(sample).orElseThrow()), DocumentEditor.ID);
            DocumentEditor editor = (DocumentEditor) part;
            org.eclipse.ui.IWorkbenchPage page = editor.getSite().getPage();
            page.setPartState(page.getReference(editor), org.eclipse.ui.IWorkbenchPage.STATE_MAXIMIZED);
            assertThat(editor.reveal(sample, null)).isTrue();
            EventLoop.flush();
            Screenshots.take(editor.elements().getManagedForm().getForm(), "form-" + type.getName());
        } catch (org.eclipse.ui.PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private Map<EClass, Identified> samples() {
        Map<EClass, Identified> samples = new LinkedHashMap<>();
        for (Document document : landscape.model().documents()) {
            samples.merge(document.eClass(), document, FormPicturesTest::richer);
            for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (!(element instanceof Property) && element instanceof Identified identified) {
                    samples.merge(element.eClass(), identified, FormPicturesTest::richer);
                }
            }
        }
        return samples;
    }

    private static Identified richer(Identified one, Identified other) {
        return set(other) > set(one) ? other : one;
    }

    private static long set(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet).count();
    }
}
