/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;

/** Names elements of a model as answers of the graph do. */
final class References {
    private References() {
    }

    static ElementRef of(Identified element) {
        String name = element instanceof Element named ? named.getName() : null;
        return new ElementRef(element.getId(), element.eClass().getName(), name == null || name.isBlank() ? element.getId() : name);
    }
}
