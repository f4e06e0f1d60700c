/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.Landscape;
import org.klantreis.model.Property;

/** Names elements for a reader of changes. */
public final class ElementLabel {
    private static final String STEP = " › ";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ElementLabel() {
    }

    /**
     * Names the way to an element. The landscape, of which a project has one, is left out.
     *
     * @param element the element
     * @return for example "Open an account › Identify › Show passport"
     */
    public static String path(EObject element) {
        Deque<String> path = new ArrayDeque<>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (!(at instanceof Landscape) || at == element) {
                path.addFirst(own(at));
            }
        }
        return String.join(STEP, path);
    }

    /**
     * Names an element alone.
     *
     * @param element the element
     * @return its name in one line; what it is and where in its parent, where it has none
     */
    public static String own(EObject element) {
        if (element instanceof Element named && named.getName() != null && !named.getName().isBlank()) {
            return SPACE.matcher(named.getName().strip()).replaceAll(" ");
        }
        if (element instanceof Property property && property.getKey() != null) {
            return property.getKey();
        }
        return words(element.eClass().getName()) + position(element);
    }

    private static String position(EObject element) {
        if (element.eContainmentFeature() != null && element.eContainmentFeature().isMany()) {
            java.util.List<?> siblings = (java.util.List<?>) element.eContainer().eGet(element.eContainmentFeature());
            return " " + (siblings.indexOf(element) + 1);
        }
        return element.eContainer() == null && element instanceof Identified identified ? " " + identified.getId() : "";
    }

    /** Turns "CustomerFeedback" into "Customer feedback", and "momentOfTruth" into "Moment of truth". */
    public static String words(String camelCase) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (i == 0) {
                words.append(Character.toUpperCase(c));
            } else if (Character.isUpperCase(c)) {
                words.append(' ').append(Character.toLowerCase(c));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
