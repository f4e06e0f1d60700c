/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;

/** What elements are known by that mostly have no name of their own. */
final class Substitutes {
    private static final Map<EClass, List<? extends EStructuralFeature>> FEATURES = Map.of(
            Literals.PROPERTY, List.of(Literals.PROPERTY__KEY),
            Literals.COMPLAINT, List.of(Literals.COMPLAINT__EXTERNAL_ID),
            Literals.COLUMN_MAPPING, List.of(Literals.COLUMN_MAPPING__COLUMN),
            Literals.ACTIVITY_MAPPING, List.of(Literals.ACTIVITY_MAPPING__ACTIVITY),
            Literals.UNIT_MAPPING, List.of(Literals.UNIT_MAPPING__VALUE),
            Literals.UNIT_NOTICE, List.of(Literals.UNIT_NOTICE__UNIT),
            Literals.CUSTOMER_FEEDBACK, List.of(Literals.CUSTOMER_FEEDBACK__PARTICIPANT),
            Literals.TRANSITION, List.of(Literals.TRANSITION__TARGET),
            Literals.SESSION_PARTICIPANT, List.of(Literals.SESSION_PARTICIPANT__UNIT, Literals.SESSION_PARTICIPANT__CUSTOMER));

    private Substitutes() {
    }

    /** Returns the text that stands for a name; null where there is none either. */
    static String of(EObject element) {
        for (EStructuralFeature feature : FEATURES.getOrDefault(element.eClass(), List.of())) {
            Object value = element.eGet(feature, false);
            String text = value instanceof Element target ? target.getName() : value instanceof String string ? string : null;
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
