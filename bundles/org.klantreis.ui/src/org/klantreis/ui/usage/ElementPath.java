/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.usage;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Landscape;
import org.klantreis.ui.labels.ElementLabels;

/** Names the way to an element, so that a reader finds it. */
public final class ElementPath {
    private ElementPath() {
    }

    /**
     * Names the way to an element from its file, without the landscape, of which a project has one.
     *
     * @param element the element
     * @return for example {@code Open an account › Before › Call us}
     */
    public static String of(EObject element) {
        Deque<String> names = new ArrayDeque<>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (!(at instanceof Landscape) || at == element) {
                names.addFirst(ElementLabels.text(at));
            }
        }
        return String.join(" › ", names);
    }
}
