/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.OpenLandscape;

/** What fields need of the form that they are in. */
public interface FieldSite {
    /** Returns the landscape of the element that is shown. */
    OpenLandscape landscape();

    /** Returns what makes the form's widgets. */
    FormToolkit toolkit();

    /** Says whether the element may be changed. */
    boolean isEditable();

    /**
     * Shows another element: in the same form where it has it, else in its editor.
     *
     * @param target the element
     */
    void open(Identified target);

    /**
     * Returns the icon of an element.
     *
     * @param element the element
     * @return an image that is disposed with the form
     */
    Image image(EObject element);

    /** Lays out the form again, after a field became higher or lower. */
    void reflow();
}
