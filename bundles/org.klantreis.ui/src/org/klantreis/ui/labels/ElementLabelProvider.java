/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.labels;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** Shows elements by name and icon in a viewer. */
public class ElementLabelProvider extends LabelProvider {
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object object) {
        return object instanceof EObject element ? ElementLabels.text(element) : super.getText(object);
    }

    @Override
    public Image getImage(Object object) {
        return object instanceof EObject element ? images.get(ElementLabels.icon(element)) : null;
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
