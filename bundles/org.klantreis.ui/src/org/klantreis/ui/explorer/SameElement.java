/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IElementComparer;
import org.klantreis.model.Identified;

/** An element is the same node after its file was read again, which makes another object of it with the same id. */
final class SameElement implements IElementComparer {
    @Override
    public boolean equals(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Identified a && other instanceof Identified b) {
            return a.eClass() == b.eClass() && a.getId() != null && a.getId().equals(b.getId()) && sameModel(a, b);
        }
        return !(one instanceof EObject) && Objects.equals(one, other);
    }

    private static boolean sameModel(EObject a, EObject b) {
        boolean both = a.eResource() != null && b.eResource() != null;
        // What was read before is in no file any more.
        return !both || a.eResource().getResourceSet() == b.eResource().getResourceSet();
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof Identified identified ? Objects.hashCode(identified.getId()) : Objects.hashCode(element);
    }
}
