/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.pickers;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Landscape;
import org.klantreis.ui.labels.ElementLabels;

/**
 * An element that a reference can point at.
 *
 * @param element the element
 * @param name its name
 * @param path what it is in, outermost first; empty for what is directly in the catalogue
 */
public record Candidate(EObject element, String name, String path) {
    /** What stands between the parts of a path. */
    static final String SEPARATOR = " \u203a ";

    /**
     * Describes an element.
     *
     * @param element the element
     * @return the candidate
     */
    public static Candidate of(EObject element) {
        Deque<String> path = new ArrayDeque<>();
        for (EObject at = element.eContainer(); at != null && !(at instanceof Landscape); at = at.eContainer()) {
            path.addFirst(ElementLabels.text(at));
        }
        return new Candidate(element, ElementLabels.text(element).strip().replaceAll("\\s+", " "), String.join(SEPARATOR, path));
    }

    /**
     * Says how well this fits what was typed.
     *
     * @param typed words, in any order and case, with or without accents
     * @return 0 where all words are in the name and it begins with the first, higher the less it fits; -1 where it does not
     */
    public int fit(String typed) {
        String words = plain(typed.strip());
        String plainName = plain(name);
        if (words.isEmpty() || plainName.startsWith(words)) {
            return 0;
        }
        boolean inName = true;
        String all = plainName + " " + plain(path);
        for (String word : words.split("\\s+")) {
            if (!all.contains(word)) {
                return -1;
            }
            inName &= plainName.contains(word);
        }
        return inName ? (" " + plainName).contains(" " + words) ? 1 : 2 : 3;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
