/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.part.FileEditorInput;
import org.klantreis.model.Identified;
import org.klantreis.ui.forms.fields.Field;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.EventLoop;

/** Opens forms and types in them, for tests. */
final class OpenForms {
    private OpenForms() {
    }

    /** Where the Welcome covers the workbench, no other part is visible and none has the focus. */
    static void closeWelcome() {
        IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
        if (intros.getIntro() != null) {
            intros.closeIntro(intros.getIntro());
            EventLoop.flush();
        }
    }

    static DocumentEditor edit(OpenLandscape landscape, Identified element) throws CoreException {
        closeWelcome();
        DocumentEditor editor = (DocumentEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .openEditor(new FileEditorInput(landscape.fileOf(element).orElseThrow()), DocumentEditor.ID);
        EventLoop.flush();
        return editor;
    }

    static Field field(DocumentEditor editor, Identified element, EStructuralFeature feature) {
        assertThat(editor.reveal(element, feature)).isTrue();
        EventLoop.flush();
        return editor.elements().details().form().orElseThrow().field(feature).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static <T extends Control> T control(Field field) {
        return (T) field.focusControl();
    }

    static void press(Control control, int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.widget = control;
        control.notifyListeners(SWT.KeyDown, event);
        EventLoop.flush();
    }

    static void enter(Control control) {
        press(control, SWT.CR, SWT.CR);
    }

    static void leave(Control control) {
        control.notifyListeners(SWT.FocusOut, new Event());
        EventLoop.flush();
    }

    static void select(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
        EventLoop.flush();
    }
}
