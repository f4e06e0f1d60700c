/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Property;

/** Makes and changes elements, and tells the tally what became of each. */
final class Changes {
    private final Tally tally;

    Changes(Tally tally) {
        this.tally = tally;
    }

    /** Makes an element that is found again by its source. */
    <T extends Element> T create(EClass type, Class<T> as, String name, String source) {
        T element = as.cast(KlantreisFactory.eINSTANCE.create(type));
        tally.created(element);
        element.setName(name);
        property(element, SourceIndex.SOURCE, source);
        return element;
    }

    /** Notes that an element that was there is in the source. */
    void seen(Element element) {
        tally.seen(element);
    }

    /** Says whether the source has the element. */
    boolean has(Element element) {
        return tally.has(element);
    }

    /** Notes that an element got another content or place. */
    void touched(Element element) {
        tally.touched(element);
    }

    /** Sets a text of an element; an empty one says nothing, so what is there stays. */
    void set(Element element, EAttribute attribute, String text) {
        seen(element);
        if (!text.isEmpty() && !Objects.equals(element.eGet(attribute), text)) {
            element.eSet(attribute, text);
            touched(element);
        }
    }

    /** Sets a property of an element; an empty value says nothing, so what is there stays. */
    void property(Element element, String key, String value) {
        seen(element);
        if (value.isEmpty() || value.equals(Values.property(element, key))) {
            return;
        }
        Property property = element.getProperties().stream().filter(p -> key.equals(p.getKey())).findFirst().orElse(null);
        if (property == null) {
            property = KlantreisFactory.eINSTANCE.createProperty();
            property.setKey(key);
            element.getProperties().add(property);
        }
        property.setValue(value);
        touched(element);
    }

    /** Gives an element a tag that it may have already. */
    void tag(Element element, String tag) {
        seen(element);
        if (!element.getTags().contains(tag)) {
            element.getTags().add(tag);
            touched(element);
        }
    }
}
