/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.Property;
import org.klantreis.model.project.LandscapeProject;

/** Says of each element all that it has, as text, so that two projects can be held against each other. */
final class Described {
    private Described() {
    }

    /** The elements of catalogue and journeys that pass, by id; references to what does not pass are not told. */
    static Map<String, String> of(LandscapeProject project, Predicate<EObject> wanted) {
        Map<String, String> all = new TreeMap<>();
        for (Document document : project.documents()) {
            if (document instanceof Landscape || document instanceof Journey) {
                add(document, wanted, all);
                for (Iterator<EObject> inside = document.eAllContents(); inside.hasNext();) {
                    add(inside.next(), wanted, all);
                }
            }
        }
        return all;
    }

    private static void add(EObject object, Predicate<EObject> wanted, Map<String, String> all) {
        if (wanted.test(object)) {
            all.put(((Identified) object).getId(), text(object, wanted));
        }
    }

    private static String text(EObject object, Predicate<EObject> wanted) {
        StringJoiner text = new StringJoiner("\n", object.eClass().getName() + "\n", "");
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute == Literals.ELEMENT__TAGS) {
                text.add("tags " + ((Element) object).getTags().stream().sorted().toList());
            } else if (attribute != Literals.DOCUMENT__FORMAT && object.eIsSet(attribute)) {
                text.add(attribute.getName() + " "
                        + EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute)));
            }
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference == Literals.ELEMENT__PROPERTIES) {
                Map<String, String> pairs = new TreeMap<>();
                ((Element) object).getProperties().forEach((Property p) -> pairs.put(p.getKey(), p.getValue()));
                text.add("properties " + pairs);
            } else {
                Object value = object.eGet(reference);
                List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
                List<String> ids = targets.stream().map(EObject.class::cast).filter(wanted)
                        .map(target -> ((Identified) target).getId()).toList();
                if (!ids.isEmpty()) {
                    text.add(reference.getName() + " " + ids);
                }
            }
        }
        return text.toString();
    }
}
