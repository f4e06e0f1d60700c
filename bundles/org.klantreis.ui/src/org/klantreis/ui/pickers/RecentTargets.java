/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.pickers;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Remembers what references were pointed at last, for each type, while the workbench runs. */
public final class RecentTargets {
    private static final int REMEMBERED = 5;
    private static final Map<EClass, Deque<WeakReference<EObject>>> RECENT = new HashMap<>();

    private RecentTargets() {
    }

    /**
     * Notes a choice.
     *
     * @param type the type of the reference
     * @param target what was chosen
     */
    public static void add(EClass type, EObject target) {
        Deque<WeakReference<EObject>> recent = RECENT.computeIfAbsent(type, key -> new ArrayDeque<>());
        recent.removeIf(reference -> reference.get() == null || reference.get() == target);
        recent.addFirst(new WeakReference<>(target));
        while (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }

    /**
     * Returns the last choices.
     *
     * @param type the type of the reference
     * @return what was chosen, the last first; some may not be in a landscape any more
     */
    public static List<EObject> of(EClass type) {
        return RECENT.getOrDefault(type, new ArrayDeque<>()).stream().map(WeakReference::get).filter(Objects::nonNull).toList();
    }
}
