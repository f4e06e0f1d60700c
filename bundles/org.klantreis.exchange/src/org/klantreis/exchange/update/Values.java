/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.update;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Property;

/** Sets values of elements and tells the tally of it; what the source does not say stays as it is. */
public final class Values {
    private final Tally tally;

    /** Makes it for one import. */
    public Values(Tally tally) {
        this.tally = tally;
    }

    /** Returns the value of a property; null where the element has none of that key. */
    public static String property(Element element, String key) {
        for (Property property : element.getProperties()) {
            if (key.equals(property.getKey())) {
                return property.getValue();
            }
        }
        return null;
    }

    /** Sets a text of an element; an empty one says nothing. */
    public void text(Element element, EAttribute attribute, String text) {
        if (!text.isEmpty()) {
            value(element, attribute, text);
        }
    }

    /** Sets an attribute of an element. */
    public void value(Element element, EAttribute attribute, Object value) {
        if (!Objects.equals(element.eGet(attribute), value) || attribute.isUnsettable() && !element.eIsSet(attribute)) {
            element.eSet(attribute, value);
            tally.touched(element);
        }
    }

    /** Sets a property of an element; an empty value says nothing. */
    public void property(Element element, String key, String value) {
        if (value.isEmpty() || value.equals(property(element, key))) {
            return;
        }
        Property property = element.getProperties().stream().filter(p -> key.equals(p.getKey())).findFirst().orElse(null);
        if (property == null) {
            property = KlantreisFactory.eINSTANCE.createProperty();
            // two who import the same file into two branches make the same
            property.setId(Uuids.named(element.getId() + " " + key));
            property.setKey(key);
            element.getProperties().add(property);
        }
        property.setValue(value);
        tally.touched(element);
    }

    /** Gives an element a tag that it may have already. */
    public void tag(Element element, String tag) {
        if (!tag.isBlank() && !element.getTags().contains(tag)) {
            element.getTags().add(tag);
            tally.touched(element);
        }
    }
}
