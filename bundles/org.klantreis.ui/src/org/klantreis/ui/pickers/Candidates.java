/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.pickers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Document;
import org.klantreis.ui.project.OpenLandscape;

/** Finds what a reference of an element can point at: elements of its type in the whole landscape. */
public final class Candidates {
    private final List<Candidate> all = new ArrayList<>();
    private final EReference reference;

    /**
     * Collects the candidates.
     *
     * @param landscape the landscape
     * @param owner the element whose reference it is; it is no candidate itself
     * @param reference the reference
     */
    public Candidates(OpenLandscape landscape, EObject owner, EReference reference) {
        this.reference = reference;
        EObject home = EcoreUtil.getRootContainer(owner);
        for (Document document : landscape.model().documents()) {
            collect(document, owner);
            for (TreeIterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
                collect(contents.next(), owner);
            }
        }
        // What is in the same file first: the next step of a step is one of the same journey.
        all.sort(Comparator.<Candidate>comparingInt(candidate -> EcoreUtil.getRootContainer(candidate.element()) == home ? 0 : 1)
                .thenComparing(Candidate::path, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Candidate::name, String.CASE_INSENSITIVE_ORDER));
    }

    private void collect(EObject element, EObject owner) {
        if (reference.getEReferenceType().isInstance(element) && element != owner) {
            all.add(Candidate.of(element));
        }
    }

    /** Returns all candidates: those of the same file first, then by path and name. */
    public List<Candidate> all() {
        return List.copyOf(all);
    }

    /**
     * Finds the candidates that fit what was typed: those used recently first, then those that fit best.
     *
     * @param typed words, in any order
     * @return the candidates
     */
    public List<Candidate> matching(String typed) {
        List<EObject> recent = RecentTargets.of(reference.getEReferenceType());
        return all.stream().filter(candidate -> candidate.fit(typed) >= 0)
                .sorted(Comparator.<Candidate>comparingInt(candidate -> recent.contains(candidate.element()) ? 0 : 1)
                        .thenComparingInt(candidate -> candidate.fit(typed)))
                .toList();
    }

    /**
     * Finds the candidates with a name.
     *
     * @param name the name, in any case
     * @return those with exactly that name
     */
    public List<Candidate> named(String name) {
        return all.stream().filter(candidate -> candidate.name().equalsIgnoreCase(name.strip())).toList();
    }
}
