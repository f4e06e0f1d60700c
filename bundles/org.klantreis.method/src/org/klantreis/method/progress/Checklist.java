/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.words.Words;
import org.klantreis.model.Element;

/** Collects what a step of the method has and lacks. */
final class Checklist {
    private final List<Missing> missing = new ArrayList<>();
    private final MethodStep step;
    private final Words words;
    private boolean begun;

    Checklist(MethodStep step, Words words) {
        this.step = step;
        this.words = words;
    }

    /** Notes that something of the step is there. */
    Checklist begun(boolean isThere) {
        begun |= isThere;
        return this;
    }

    /**
     * Notes that something is missing.
     *
     * @param element where to enter it
     * @param feature in which field; null for the element as a whole
     * @param key the sentence's key; with «.do» that of what to do
     * @param arguments of both sentences
     */
    void lacks(Element element, EStructuralFeature feature, String key, Object... arguments) {
        missing.add(new Missing(step, words.get(key, arguments), words.get(key + ".do", arguments), element,
                Optional.ofNullable(feature)));
    }

    /** Notes that something is there, or that it is missing. */
    void needs(boolean isThere, Element element, EStructuralFeature feature, String key, Object... arguments) {
        if (isThere) {
            begun = true;
        } else {
            lacks(element, feature, key, arguments);
        }
    }

    StepProgress result() {
        return new StepProgress(step, missing.isEmpty() ? StepState.DONE : begun ? StepState.BUSY : StepState.OPEN, missing);
    }
}
