/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.exchange.tables.kinds.Spelling;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.identity.Identities;

/** Makes the elements that an import brings; they belong to nothing until the plan is carried out. */
final class Maker {
    /** The ids of what is made besides rows, the same in every attempt. */
    private final Map<String, String> ids;
    private final ElementIndex index;
    private final List<Made> made = new ArrayList<>();

    /**
     * An element that is made.
     *
     * @param element the element
     * @param parent what it goes into; null for the root of a file
     * @param row the row that asks for it
     */
    record Made(EObject element, EObject parent, PlannedRow row) {
    }

    Maker(ElementIndex index, Map<String, String> ids) {
        this.index = index;
        this.ids = ids;
    }

    static Map<String, String> newIds() {
        return new HashMap<>();
    }

    /** Makes the element of a row. */
    EObject forRow(PlannedRow row, EClass type, String id, String name, EObject parent) {
        if (row.newId().isEmpty()) {
            row.keepNewId(id.isEmpty() ? Identities.next() : id);
        }
        return make(row, type, row.newId().get(), name, parent);
    }

    /** Makes what a row only names. */
    EObject named(PlannedRow row, EClass type, String name, EObject parent) {
        String key = type.getName() + "/" + (parent == null ? "" : ((Identified) parent).getId()) + "/" + Spelling.loose(name);
        return make(row, type, ids.computeIfAbsent(key, any -> Identities.next()), name, parent);
    }

    private EObject make(PlannedRow row, EClass type, String id, String name, EObject parent) {
        EObject element = KlantreisFactory.eINSTANCE.create(type);
        ((Identified) element).setId(id);
        if (element instanceof Element named && !name.isEmpty()) {
            named.setName(name);
        }
        if (type == Literals.CHANNEL) {
            guessKind(element, name);
        }
        index.add(element, parent);
        made.add(new Made(element, parent, row));
        return element;
    }

    /** A channel that is called «Phone» is one by phone. */
    private static void guessKind(EObject element, String name) {
        EStructuralFeature kind = Literals.CHANNEL__KIND;
        for (EEnumLiteral literal : ((EEnum) kind.getEType()).getELiterals()) {
            if (Words.ALL.stream().anyMatch(words -> words.of(literal.getInstance()).equalsIgnoreCase(name))) {
                element.eSet(kind, literal.getInstance());
            }
        }
    }

    /** Returns what was made, parents first. */
    List<Made> made() {
        return made;
    }
}
