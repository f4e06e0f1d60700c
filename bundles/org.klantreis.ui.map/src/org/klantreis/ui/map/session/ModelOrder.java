/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Orders elements as their file has them. */
final class ModelOrder implements Comparator<EObject> {
    @Override
    public int compare(EObject one, EObject other) {
        List<Integer> a = place(one);
        List<Integer> b = place(other);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static List<Integer> place(EObject element) {
        List<Integer> place = new ArrayList<>();
        for (EObject at = element; at.eContainer() != null; at = at.eContainer()) {
            place.add(0, at.eContainer().eContents().indexOf(at));
        }
        return place;
    }
}
