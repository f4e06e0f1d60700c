/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;

/** Names single elements for a reader of changes; {@link ElementLabels} names many. */
public final class ElementLabel {
    /** What stands between the names of a path. */
    public static final String STEP = " › ";
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
        return new ElementLabels().path(element);
    }

    /**
     * Names an element alone.
     *
     * @param element the element
     * @return its name in one line; where it has none, what it is known by else, or what it is and where in its parent
     */
    public static String own(EObject element) {
        String name = name(element);
        return name != null ? name : words(element.eClass().getName()) + position(element);
    }

    /** Returns the name of an element, or what stands for it, in one line; null where it has neither. */
    static String name(EObject element) {
        String name = element instanceof Element named ? named.getName() : null;
        String text = name == null || name.isBlank() ? Substitutes.of(element) : name;
        return text == null ? null : SPACE.matcher(text.strip()).replaceAll(" ");
    }

    private static String position(EObject element) {
        if (element.eContainmentFeature() != null && element.eContainmentFeature().isMany()) {
            return " " + (((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element) + 1);
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
