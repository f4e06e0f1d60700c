/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.navigation;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;

/** An editor or view that can show one element. Parts adapt to it. */
public interface ElementView {
    /**
     * Selects an element and scrolls to it.
     *
     * @param element the element
     * @param feature the feature to look at; null for the element as a whole
     * @return whether the element is shown here
     */
    boolean reveal(Identified element, EStructuralFeature feature);
}
