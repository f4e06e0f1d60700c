/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.Collection;
import java.util.List;

import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.model.Element;

/** Elements of the model as cells of a result. */
final class ElementRefs {
    private ElementRefs() {
    }

    /** Returns an element as a cell; null for none. */
    static ElementRef of(Element element) {
        return element == null || element.eIsProxy() ? null : new ElementRef(element.getId(), element.eClass().getName(),
                element.getName() == null || element.getName().isBlank() ? element.getId() : element.getName());
    }

    /** Returns elements as a cell. */
    static List<ElementRef> of(Collection<? extends Element> elements) {
        return elements.stream().map(ElementRefs::of).toList();
    }
}
