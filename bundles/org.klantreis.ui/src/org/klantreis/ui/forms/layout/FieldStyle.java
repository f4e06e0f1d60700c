/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.layout;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.KlantreisPackage.Literals;

/** The sort of widget that a feature is edited with. */
public enum FieldStyle {
    /** One line of text. */
    TEXT(true),
    /** Several lines of text. */
    LINES(true),
    /** A mark from 1 to 10, with one decimal where the feature has decimals. */
    MARK(false),
    /** Any number. */
    NUMBER(false),
    /** A share from 0 to 1, shown in per cent. */
    PERCENT(false),
    /** A number of hours. */
    HOURS(false),
    /** A day. */
    DATE(false),
    /** One literal of an enumeration. */
    CHOICE(false),
    /** Yes or no. */
    CHECK(false),
    /** Yes, no or unknown. */
    TRISTATE(false),
    /** Words. */
    TAGS(true),
    /** An element that is pointed at. */
    REFERENCE(true),
    /** Elements that are pointed at. */
    REFERENCES(true),
    /** Elements that are contained, as links. */
    CHILDREN(true),
    /** Free name and value pairs. */
    PROPERTIES(true);

    private final boolean wide;

    FieldStyle(boolean wide) {
        this.wide = wide;
    }

    /** Says whether such a field takes a whole row where nothing else is said. */
    public boolean isWide() {
        return wide;
    }

    /**
     * Chooses the style of a feature by its type alone.
     *
     * @param feature the feature
     * @return the style
     */
    public static FieldStyle of(EStructuralFeature feature) {
        return feature instanceof EReference reference ? ofReference(reference) : ofAttribute((EAttribute) feature);
    }

    private static FieldStyle ofReference(EReference reference) {
        if (reference.isContainment()) {
            return reference.getEReferenceType() == Literals.PROPERTY ? PROPERTIES : CHILDREN;
        }
        return reference.isMany() ? REFERENCES : REFERENCE;
    }

    private static FieldStyle ofAttribute(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.isMany()) {
            return TAGS;
        } else if (attribute.getEAttributeType() instanceof EEnum) {
            return CHOICE;
        } else if (type == boolean.class) {
            return CHECK;
        } else if (type == Boolean.class) {
            return TRISTATE;
        } else if (type == LocalDate.class) {
            return DATE;
        }
        boolean number = type == int.class || type == double.class || Number.class.isAssignableFrom(type);
        return number ? NUMBER : TEXT;
    }
}
