/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jgit.lib.ObjectId;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.model.Identified;
import org.klantreis.model.Landscape;

/** Works out the states of elements, of what contains them, of lists and of files from a comparison. */
final class StatusStates {
    private final Comparison comparison;
    private final StatusSnapshot.Head head;
    private final String prefix;
    private final Map<String, ElementState> states = new HashMap<>();
    private final Map<String, ElementState> beneath = new HashMap<>();
    private final Map<String, ElementState> files = new HashMap<>();
    private final Map<EReference, ElementState> lists = new HashMap<>();

    StatusStates(Comparison comparison, StatusSnapshot.Head head, String prefix) {
        this.comparison = comparison;
        this.head = head;
        this.prefix = prefix;
        for (ElementDiff diff : comparison.all()) {
            ElementState state = stateOf(diff);
            states.put(diff.id(), state);
            above(diff.element(), state);
            if (diff.before() != null && diff.after() != null) {
                above(diff.before(), state); // where it was, something changed too
            }
        }
    }

    /** Adds the files that are not the same to the byte. */
    StatusStates files(Map<String, ObjectId> before, Map<String, ObjectId> now) {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        for (String path : paths) {
            if (!Objects.equals(before.get(path), now.get(path))) {
                files.put(path, !before.containsKey(path) ? ElementState.NEW : now.containsKey(path) ? ElementState.CHANGED : ElementState.DELETED);
            }
        }
        return this;
    }

    StatusSnapshot snapshot(Map<String, ElementState> otherFiles, String problem, long repository) {
        for (String path : head.conflicts()) {
            if (path.startsWith(prefix)) {
                conflicting(path.substring(prefix.length()));
            }
        }
        return new StatusSnapshot(Optional.of(head), comparison, states, beneath, files, lists, otherFiles, problem,
                repository);
    }

    private void conflicting(String path) {
        files.put(path, ElementState.CONFLICTING);
        Identified root = comparison.after().documents().get(path);
        if (root != null) {
            states.put(root.getId(), ElementState.CONFLICTING);
        }
    }

    private static ElementState stateOf(ElementDiff diff) {
        return switch (diff.kind()) {
            case ADDED -> ElementState.NEW;
            case DELETED -> ElementState.DELETED;
            case CHANGED -> diff.changes().stream().allMatch(c -> c instanceof Change.Moved || c instanceof Change.Reordered)
                    ? ElementState.MOVED : ElementState.CHANGED;
        };
    }

    private void above(EObject element, ElementState state) {
        EObject at = element;
        while (at.eContainer() != null) {
            if (at.eContainer() instanceof Landscape) {
                lists.merge(at.eContainmentFeature(), state, ElementState::or);
            }
            at = at.eContainer();
            if (at instanceof Identified parent) {
                beneath.merge(parent.getId(), state, ElementState::or);
            }
        }
    }
}
