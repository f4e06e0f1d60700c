/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.KlantreisPackage.Literals;

/**
 * Which features of a class are compared: all that are stored, without the id, and without the version of the file's format, which
 * says who wrote a file and nothing about what it models.
 *
 * @param values the attributes, and the references that contain nothing
 * @param containments the references that contain several
 */
record ComparedFeatures(List<Slot> values, List<Slot> containments) {
    private static final Map<EClass, ComparedFeatures> KNOWN = new ConcurrentHashMap<>();

    /**
     * A feature, with the number by which the objects of one class know it: asking by number is several times as fast.
     *
     * @param feature the feature
     * @param id its number in that class
     */
    record Slot(EStructuralFeature feature, int id) {
    }

    static ComparedFeatures of(EClass type) {
        return KNOWN.computeIfAbsent(type, ComparedFeatures::find);
    }

    private static ComparedFeatures find(EClass type) {
        List<Slot> values = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (isStored(feature) && isValue(feature)) {
                values.add(new Slot(feature, type.getFeatureID(feature)));
            }
        }
        List<Slot> containments = type.getEAllContainments().stream().filter(each -> isStored(each) && each.isMany())
                .map(each -> new Slot(each, type.getFeatureID(each))).toList();
        return new ComparedFeatures(List.copyOf(values), containments);
    }

    private static boolean isStored(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient();
    }

    private static boolean isValue(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute ? !attribute.isID() && attribute != Literals.DOCUMENT__FORMAT
                : feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer();
    }
}
