/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A list of a file's root, as a folder in the tree: the touchpoints of the landscape.
 *
 * @param owner the root
 * @param feature the list
 */
public record FeatureNode(EObject owner, EReference feature) {
    /** Returns what is in the list. */
    @SuppressWarnings("unchecked")
    public List<EObject> children() {
        return (List<EObject>) owner.eGet(feature);
    }
}
