/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;

/** Names elements in messages. */
final class Names {
    private Names() {
    }

    /** Returns for example {@code Step «Show passport»}; by id where the element has no name. */
    static String of(EObject element) {
        String type = element.eClass().getName();
        if (element instanceof Element named && named.getName() != null && !named.getName().isBlank()) {
            return type + " «" + named.getName() + "»";
        }
        return element instanceof Identified identified ? type + " " + identified.getId() : type;
    }
}
