/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EReference;
import org.klantreis.model.Identified;

/** Looks at every reference of the merged model, and lets none lead to what decisions took out. */
final class References {
    private final Draft draft;
    private final Sides sides;

    References(Draft draft) {
        this.draft = draft;
        this.sides = draft.sides();
    }

    void repair() {
        if (draft.gone().isEmpty() && draft.replaced().isEmpty() && draft.conflicts().isEmpty()) {
            return;
        }
        forAll(draft, (id, element) -> {
            for (EReference reference : Sides.references(element.eClass())) {
                boolean set = draft.value(id, reference) != null || element.eIsSet(reference);
                if (set) {
                    List<String> targets = targets(draft, id, element, reference);
                    if (targets.stream().anyMatch(this::isWrong)) {
                        draft.set(id, reference, targets.stream().map(target -> draft.replaced().getOrDefault(target, target))
                                .filter(target -> !isWrong(target)).distinct().toList());
                        draft.adjusted().add(id);
                    }
                }
            }
        });
    }

    private boolean isWrong(String target) {
        return !draft.exists(target) && sides.knows(target);
    }

    /** Visits every element of the merge, with the element of the state that it is taken from. */
    static void forAll(Draft draft, BiConsumer<String, Identified> visitor) {
        for (Identified element : draft.sides().state(Side.OURS).elements()) {
            String id = element.getId();
            Side side = draft.origin(id);
            if (side != null) {
                visitor.accept(id, side == Side.OURS ? element : draft.source(id));
            }
        }
        for (String id : List.copyOf(draft.origins().keySet())) {
            if (!draft.sides().has(Side.OURS, id) && draft.exists(id)) {
                visitor.accept(id, draft.source(id));
            }
        }
    }

    /** Returns the ids that a reference of the merge leads to. */
    @SuppressWarnings("unchecked")
    static List<String> targets(Draft draft, String id, Identified element, EReference reference) {
        Object value = draft.value(id, reference);
        return value != null ? (List<String>) value : Sides.targets(element, reference);
    }
}
