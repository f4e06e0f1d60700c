/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.details;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.klantreis.model.Identified;
import org.klantreis.ui.forms.fields.FieldSite;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** The form that an {@link ElementForm}'s fields are in. Its landscape may change, as that of a properties view does. */
public final class FormSite implements FieldSite {
    private final FormToolkit toolkit;
    private final LocalResourceManager images;
    private final Consumer<Identified> opener;
    private final Runnable reflow;
    private OpenLandscape landscape;
    private boolean editable = true;

    /**
     * Makes a site.
     *
     * @param owner images are disposed with it
     * @param toolkit makes the widgets
     * @param opener shows another element
     * @param reflow lays the form out again
     */
    public FormSite(Control owner, FormToolkit toolkit, Consumer<Identified> opener, Runnable reflow) {
        this.toolkit = toolkit;
        this.opener = opener;
        this.reflow = reflow;
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /**
     * Says what is shown next.
     *
     * @param shown the landscape
     * @param canEdit whether the element may be changed
     */
    public void input(OpenLandscape shown, boolean canEdit) {
        landscape = shown;
        editable = canEdit;
    }

    @Override
    public OpenLandscape landscape() {
        return landscape;
    }

    @Override
    public FormToolkit toolkit() {
        return toolkit;
    }

    @Override
    public boolean isEditable() {
        return editable;
    }

    @Override
    public void open(Identified target) {
        opener.accept(target);
    }

    @Override
    public Image image(EObject element) {
        return images.get(ElementLabels.icon(element));
    }

    @Override
    public void reflow() {
        reflow.run();
    }
}
