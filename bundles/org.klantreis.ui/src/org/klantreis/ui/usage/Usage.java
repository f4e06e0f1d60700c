/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.usage;

import org.eclipse.emf.ecore.EReference;
import org.klantreis.model.Identified;

/**
 * One reference from an element to another.
 *
 * @param owner the element that refers
 * @param feature the reference, which is no containment
 * @param target the element that is referred to
 */
public record Usage(Identified owner, EReference feature, Identified target) {
    /** Says whether the owner means nothing without its target, as a transition does. */
    public boolean isEssential() {
        return feature.isRequired();
    }
}
