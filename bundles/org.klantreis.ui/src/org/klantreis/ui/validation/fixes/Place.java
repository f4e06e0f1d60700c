/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;

/**
 * Where a rule found something, in the open landscape.
 *
 * @param element the element
 * @param feature the feature; null where the element as a whole is meant
 */
record Place(Identified element, EStructuralFeature feature) {
    /** Returns the value of the feature as it is kept: unresolved references stay proxies. */
    Object value() {
        return element.eGet(feature, false);
    }
}
