/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.exchange.archimate.file.ArchiProperty;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Property;

/** Says as properties what ArchiMate has no word for. */
final class Properties {
    private static final Set<EAttribute> ELSEWHERE = Set.of(Literals.IDENTIFIED__ID, Literals.ELEMENT__NAME,
            Literals.ELEMENT__DOCUMENTATION, Literals.ELEMENT__TAGS, Literals.DOCUMENT__FORMAT);

    private Properties() {
    }

    /** The class of an element, its attributes, its tags and its own properties. */
    static List<ArchiProperty> of(Element element) {
        List<ArchiProperty> properties = new ArrayList<>();
        properties.add(new ArchiProperty(Keys.CLASS, element.eClass().getName()));
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            Object value = element.eGet(attribute);
            if (!ELSEWHERE.contains(attribute) && value != null && (!attribute.isUnsettable() || element.eIsSet(attribute))) {
                String text = EcoreUtil.convertToString(attribute.getEAttributeType(), value);
                if (!text.isEmpty()) {
                    properties.add(new ArchiProperty(Keys.OURS + attribute.getName(), text));
                }
            }
        }
        element.getTags().forEach(tag -> properties.add(new ArchiProperty(Keys.TAG, tag)));
        for (Property property : element.getProperties()) {
            if (property.getKey() != null && property.getValue() != null) {
                properties.add(new ArchiProperty(property.getKey(), property.getValue()));
            }
        }
        return properties;
    }
}
