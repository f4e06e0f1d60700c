/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Landscape;

/**
 * Names many elements of models that stay as they are meanwhile. Nameless elements of a list are numbered all at once, so that a long
 * list takes linear time.
 */
public final class ElementLabels {
    private final Map<EObject, String> own = new IdentityHashMap<>();

    /**
     * Names the way to an element. The landscape, of which a project has one, is left out.
     *
     * @param element the element
     * @return for example "Open an account › Identify › Show passport"
     */
    public String path(EObject element) {
        return String.join(ElementLabel.STEP, steps(element));
    }

    /**
     * Names what is on the way to an element, outermost first and the element last.
     *
     * @param element the element
     * @return at least one name
     */
    public List<String> steps(EObject element) {
        List<String> steps = new ArrayList<>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (!(at instanceof Landscape) || at == element) {
                steps.add(own(at));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    /**
     * Names an element alone.
     *
     * @param element the element
     * @return as {@link ElementLabel#own}
     */
    public String own(EObject element) {
        String known = own.get(element);
        if (known == null) {
            known = ElementLabel.name(element);
            if (known == null && element.eContainmentFeature() != null && element.eContainmentFeature().isMany()) {
                number((List<?>) element.eContainer().eGet(element.eContainmentFeature()));
                return own.get(element);
            }
            own.put(element, known == null ? ElementLabel.own(element) : known);
        }
        return own.get(element);
    }

    private void number(List<?> siblings) {
        int number = 0;
        for (Object each : siblings) {
            EObject sibling = (EObject) each;
            number++;
            String name = ElementLabel.name(sibling);
            own.put(sibling, name != null ? name : ElementLabel.words(sibling.eClass().getName()) + " " + number);
        }
    }
}
