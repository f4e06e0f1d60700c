/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.Change.Place;
import org.klantreis.model.Identified;

/** Knows where the elements of a state are. A list is numbered once: to look each of its elements up would take quadratic time. */
final class Places {
    private final ModelState state;
    private final Map<EObject, Integer> numbers = new IdentityHashMap<>();

    Places(ModelState state) {
        this.state = state;
    }

    Place of(Identified element) {
        EObject parent = element.eContainer();
        String path = state.pathOfRoot(EcoreUtil.getRootContainer(element));
        if (parent == null) {
            return new Place(path, null, null, 0);
        }
        return new Place(path, ((Identified) parent).getId(), element.eContainmentFeature(), index(element));
    }

    /** Returns the position of an element in its list, from 0. */
    private int index(EObject element) {
        EReference feature = element.eContainmentFeature();
        if (!feature.isMany()) {
            return 0;
        }
        Integer known = numbers.get(element);
        if (known == null) {
            int number = 0;
            for (Object sibling : (List<?>) element.eContainer().eGet(feature)) {
                numbers.put((EObject) sibling, number++);
            }
            known = numbers.get(element);
        }
        return known;
    }
}
