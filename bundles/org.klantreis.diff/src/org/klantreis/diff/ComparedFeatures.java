/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * Which features of a class are compared: all that are stored, without the id.
 *
 * @param attributes the attributes
 * @param references the references that contain nothing
 * @param containments the references that contain
 */
record ComparedFeatures(List<EAttribute> attributes, List<EReference> references, List<EReference> containments) {
    private static final Map<EClass, ComparedFeatures> KNOWN = new IdentityHashMap<>();

    static synchronized ComparedFeatures of(EClass type) {
        return KNOWN.computeIfAbsent(type, ComparedFeatures::find);
    }

    private static ComparedFeatures find(EClass type) {
        List<EAttribute> attributes = type.getEAllAttributes().stream()
                .filter(attribute -> !attribute.isID() && !attribute.isDerived() && !attribute.isTransient()).toList();
        List<EReference> references = new ArrayList<>();
        for (EReference reference : type.getEAllReferences()) {
            if (!reference.isDerived() && !reference.isTransient() && !reference.isContainer() && !reference.isContainment()) {
                references.add(reference);
            }
        }
        List<EReference> containments = type.getEAllContainments().stream().filter(reference -> !reference.isDerived()).toList();
        return new ComparedFeatures(attributes, List.copyOf(references), containments);
    }
}
