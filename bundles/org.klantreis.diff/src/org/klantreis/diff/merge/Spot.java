/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where an element is, without its position; for lists of children, which list.
 *
 * @param parent the id of the parent; null for the root of a file
 * @param feature the containment; null for the root of a file
 * @param path the path of the file; null where there is a parent
 */
record Spot(String parent, EReference feature, String path) {
    static boolean has(EClass type, EStructuralFeature feature) {
        return feature.getEContainingClass().isSuperTypeOf(type);
    }
}
