/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.klantreis.ui.labels.ElementLabelProvider;
import org.klantreis.ui.labels.ElementLabels;

/** The title of the properties view: kind and name of the selected element. */
public final class PropertiesTitle extends ElementLabelProvider {
    @Override
    public String getText(Object object) {
        return first(object) instanceof EObject element
                ? ElementLabels.type(element) + " \u2014 " + ElementLabels.text(element).replaceAll("\\s+", " ") : "";
    }

    @Override
    public Image getImage(Object object) {
        return super.getImage(first(object));
    }

    private static Object first(Object object) {
        return object instanceof IStructuredSelection selection ? selection.getFirstElement() : object;
    }
}
