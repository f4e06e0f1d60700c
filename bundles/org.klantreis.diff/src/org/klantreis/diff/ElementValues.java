/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;

/** Reads the values of an element as comparisons tell them. */
public final class ElementValues {
    private ElementValues() {
    }

    /**
     * Reads all that is compared.
     *
     * @param element an element
     * @return for each attribute its values as in a file, for each reference that contains nothing the ids of what it leads to; an empty
     *         list where there is none; in the metamodel's order
     */
    public static Map<EStructuralFeature, List<String>> of(Identified element) {
        Map<EStructuralFeature, List<String>> values = new LinkedHashMap<>();
        for (ComparedFeatures.Slot slot : ComparedFeatures.of(element.eClass()).values()) {
            values.put(slot.feature(), slot.feature() instanceof EReference reference ? Values.of(element, reference)
                    : Values.of(element, (EAttribute) slot.feature()));
        }
        return Collections.unmodifiableMap(values);
    }
}
