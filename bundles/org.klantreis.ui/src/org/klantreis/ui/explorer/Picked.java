/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IContainer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.klantreis.model.Element;
import org.klantreis.model.Landscape;
import org.klantreis.ui.elements.Placement;
import org.klantreis.ui.elements.ReadOnly;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * What is selected in the explorer, as far as it is of one landscape.
 *
 * @param landscape the landscape of all that is selected; null where there is none or more than one
 * @param elements the selected elements; none where something else is selected too
 * @param node the only selected node; null where more than one is
 */
record Picked(OpenLandscape landscape, List<Element> elements, Object node) {
    static Picked of(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
            return new Picked(null, List.of(), null);
        }
        OpenLandscape landscape = LandscapeContent.landscapeOf(structured.getFirstElement()).orElse(null);
        List<Element> elements = new ArrayList<>();
        boolean all = true;
        for (Object node : structured) {
            boolean same = landscape != null && LandscapeContent.landscapeOf(node).orElse(null) == landscape;
            landscape = same ? landscape : null;
            if (node instanceof Element element) {
                elements.add(element);
            } else {
                all = false;
            }
        }
        return new Picked(landscape, all && landscape != null ? List.copyOf(elements) : List.of(),
                structured.size() == 1 ? structured.getFirstElement() : null);
    }

    boolean hasElements() {
        return !elements.isEmpty();
    }

    /** Says whether all that is selected can be changed. */
    boolean isWritable() {
        return hasElements() && elements.stream().allMatch(element -> ReadOnly.reason(landscape, element).isEmpty());
    }

    Optional<Element> single() {
        return elements.size() == 1 ? Optional.of(elements.get(0)) : Optional.empty();
    }

    /** Returns the landscape, which is opened where a folder of one is selected. */
    Optional<OpenLandscape> target() {
        return landscape != null ? Optional.of(landscape)
                : node instanceof IContainer container && Landscapes.isLandscape(container) ? Landscapes.get().find(container)
                : Optional.empty();
    }

    /** Finds the place for elements that are pasted on what is selected. */
    Function<EClass, Optional<Placement>> places() {
        return type -> {
            if (single().isPresent()) {
                return Placement.at(single().get(), type);
            }
            Optional<Landscape> catalogue = target().flatMap(open -> open.model().landscape());
            return catalogue.flatMap(root -> Placement.into(root, type));
        };
    }
}
