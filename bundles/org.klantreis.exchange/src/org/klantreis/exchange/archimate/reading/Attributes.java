/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.exchange.archimate.file.ArchiConcept;
import org.klantreis.exchange.archimate.file.ArchiElement;
import org.klantreis.exchange.archimate.file.ArchiProperty;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;

/** Gives an element the names, texts and properties that its source has. */
final class Attributes {
    private final Tally tally;
    private final Values values;

    Attributes(Tally tally) {
        this.tally = tally;
        this.values = new Values(tally);
    }

    /** Of an element that comes from another tool: its properties stay properties, and it is marked so that it is found again. */
    void ofModel(Element element, ArchiElement source, String model) {
        texts(element, source, source.documentation().strip());
        Map<String, String> joined = new LinkedHashMap<>();
        source.properties().forEach(property -> joined.merge(property.key(), property.value().strip(), (a, b) -> a + "; " + b));
        joined.forEach((key, value) -> {
            if (!key.isBlank()) {
                values.property(element, key, value);
            }
        });
        values.property(element, Keys.ARCHIMATE_ID, source.id());
        values.property(element, Keys.ARCHIMATE_TYPE, source.type());
        values.property(element, Keys.ARCHIMATE_MODEL, model);
    }

    /** Of an element that an export of a landscape wrote: the properties of that export are its attributes again. */
    void ofExport(Element element, ArchiConcept source) {
        texts(element, source, source.documentation());
        for (ArchiProperty property : source.properties()) {
            if (property.key().equals(Keys.TAG)) {
                values.tag(element, property.value());
            } else if (property.key().startsWith(Keys.OURS)) {
                attribute(element, property);
            } else {
                values.property(element, property.key(), property.value());
            }
        }
    }

    private void texts(Element element, ArchiConcept source, String documentation) {
        values.text(element, Literals.ELEMENT__NAME, source.name());
        values.text(element, Literals.ELEMENT__DOCUMENTATION, documentation);
    }

    private void attribute(Element element, ArchiProperty property) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(property.key().substring(Keys.OURS.length()));
        if (!(feature instanceof EAttribute attribute) || attribute.isMany() || attribute.isID()) {
            return;
        }
        try {
            values.value(element, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), property.value()));
        } catch (IllegalArgumentException e) {
            tally.remark("«" + element.getName() + "» (" + element.eClass().getName() + ")", "the property " + property.key()
                    + " says «" + property.value() + "», which is no such value; it was left as it is.");
        }
    }
}
