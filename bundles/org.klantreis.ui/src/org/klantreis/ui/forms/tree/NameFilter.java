/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import java.util.Locale;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.ui.labels.ElementLabels;

/** Keeps elements whose name or kind has all words that were typed, what they are in, and what is in them. */
final class NameFilter extends ViewerFilter {
    private final ElementTreeContent content = new ElementTreeContent();
    private String[] words = {};

    void set(String typed) {
        words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object object) {
        return isWithin(object) || hasMatch(object);
    }

    private boolean isWithin(Object object) {
        for (Object at = object; at != null; at = content.getParent(at)) {
            if (fits(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasMatch(Object object) {
        for (Object child : content.getChildren(object)) {
            if (fits(child) || hasMatch(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Object object) {
        if (!(object instanceof EObject element) || element.eContainer() == null) {
            return false;
        }
        String text = (ElementLabels.text(element) + " " + ElementLabels.type(element)).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
