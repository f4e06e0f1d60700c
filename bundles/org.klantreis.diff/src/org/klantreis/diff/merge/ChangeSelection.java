/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Identified;

/** Finds what has to be taken with chosen changes, so that what comes of it is a whole model. */
final class ChangeSelection {
    private final Comparison comparison;
    private final boolean backwards;
    private final ModelState target;
    private final Map<String, Set<Change>> taken = new LinkedHashMap<>();
    private final Map<String, Set<Change>> also = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Deque<Runnable> open = new ArrayDeque<>();

    ChangeSelection(Comparison comparison, boolean backwards, ModelState target) {
        this.comparison = comparison;
        this.backwards = backwards;
        this.target = target;
    }

    void choose(List<ElementDiff> chosen) {
        for (ElementDiff diff : chosen) {
            for (Change change : diff.changes()) {
                take(diff, change, false);
            }
            if (diff.kind() != ElementDiff.Kind.CHANGED) {
                diff.element().eAllContents().forEachRemaining(inside -> comparison.of(((Identified) inside).getId())
                        .filter(nested -> nested.kind() == diff.kind()).ifPresent(nested -> take(nested, nested.changes().get(0), false)));
            }
        }
        finish();
    }

    /** Removes what refers to what goes, until nothing does. */
    private void finish() {
        int before;
        do {
            while (!open.isEmpty()) {
                open.pop().run();
            }
            before = taken.values().stream().mapToInt(Set::size).sum();
            releaseDeleted();
        } while (!open.isEmpty() || before != taken.values().stream().mapToInt(Set::size).sum());
    }

    ModelState wanted() {
        return backwards ? comparison.before() : comparison.after();
    }

    ModelState was() {
        return backwards ? comparison.after() : comparison.before();
    }

    boolean isAdded(ElementDiff diff) {
        return wanted().find(diff.id()).isPresent() && was().find(diff.id()).isEmpty();
    }

    boolean isDeleted(ElementDiff diff) {
        return wanted().find(diff.id()).isEmpty();
    }

    Map<String, Set<Change>> taken() {
        return taken;
    }

    List<String> leftOut() {
        return leftOut;
    }

    void leaveOut(String sentence) {
        leftOut.add(sentence);
    }

    List<ElementDiff> also() {
        return also.entrySet().stream().map(entry -> {
            ElementDiff diff = comparison.of(entry.getKey()).orElseThrow();
            return new ElementDiff(diff.id(), diff.before(), diff.after(), diff.nested(), List.copyOf(entry.getValue()));
        }).toList();
    }


    private void take(ElementDiff diff, Change change, boolean pulled) {
        if (!taken.computeIfAbsent(diff.id(), any -> new LinkedHashSet<>()).add(change)) {
            return;
        }
        if (pulled) {
            also.computeIfAbsent(diff.id(), any -> new LinkedHashSet<>()).add(change);
        }
        if (isAdded(diff)) {
            open.add(() -> need(wanted().find(diff.id()).orElseThrow()));
        } else if (!isDeleted(diff) && change instanceof Change.Moved) {
            open.add(() -> needParent(wanted().find(diff.id()).orElseThrow()));
        } else if (!isDeleted(diff) && change instanceof Change.ReferenceChanged reference) {
            open.add(() -> (backwards ? reference.before() : reference.after()).forEach(this::needElement));
        }
    }

    private void need(Identified element) {
        needParent(element);
        for (EReference reference : Sides.references(element.eClass())) {
            Sides.targets(element, reference).forEach(this::needElement);
        }
    }

    private void needParent(Identified element) {
        if (element.eContainer() instanceof Identified parent) {
            needElement(parent.getId());
        }
    }

    private void needElement(String id) {
        if (target.find(id).isEmpty()) {
            comparison.of(id).filter(this::isAdded).ifPresent(diff -> take(diff, diff.changes().get(0), true));
        }
    }

    private void releaseDeleted() {
        Set<String> gone = new HashSet<>();
        for (String id : List.copyOf(taken.keySet())) {
            if (isDeleted(comparison.of(id).orElseThrow())) {
                target.find(id).ifPresent(element -> {
                    gone.add(id);
                    element.eAllContents().forEachRemaining(inside -> release((Identified) inside));
                });
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        for (Identified element : target.elements()) {
            for (EReference reference : gone.contains(element.getId()) ? List.<EReference>of() : Sides.references(element.eClass())) {
                if (element.eIsSet(reference) && Sides.targets(element, reference).stream().anyMatch(gone::contains)) {
                    comparison.of(element.getId()).ifPresent(diff -> clear(diff, reference));
                }
            }
        }
    }

    /** What is in an element that goes goes too, or moves out. */
    private void release(Identified inside) {
        comparison.of(inside.getId()).ifPresent(diff -> diff.changes().stream()
                .filter(change -> isDeleted(diff) || change instanceof Change.Moved).forEach(change -> take(diff, change, true)));
    }

    private void clear(ElementDiff diff, EReference reference) {
        diff.changes().stream().filter(change -> isDeleted(diff)
                || change instanceof Change.ReferenceChanged changed && changed.reference() == reference)
                .forEach(change -> take(diff, change, true));
    }

    /** Names an element for a sentence. */
    static String name(Identified element) {
        return "«" + ElementLabel.path(element) + "»";
    }
}
