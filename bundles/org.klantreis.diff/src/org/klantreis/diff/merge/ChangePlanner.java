/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;

/** Turns a selection of changes into edits of a model. */
final class ChangePlanner {
    private final Comparison comparison;
    private final ChangeSelection selection;
    private final ModelState target;
    private final ModelState wanted;
    private final List<ModelEdit> edits = new ArrayList<>();
    private final Map<String, Identified> made = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<Spot, List<String>> lists = new HashMap<>();

    ChangePlanner(Comparison comparison, boolean backwards, List<ElementDiff> chosen, ModelState target) {
        this.comparison = comparison;
        this.target = target;
        this.selection = new ChangeSelection(comparison, backwards, target);
        selection.choose(chosen);
        this.wanted = selection.wanted();
    }

    ChangePlan plan() {
        List<ElementDiff> deletions = new ArrayList<>();
        List<ElementDiff> others = new ArrayList<>();
        for (String id : selection.taken().keySet()) {
            ElementDiff diff = comparison.of(id).orElseThrow();
            if (selection.isDeleted(diff)) {
                deletions.add(diff);
            } else if (!selection.isAdded(diff)) {
                others.add(diff);
            }
        }
        deletions.stream().filter(diff -> target.find(diff.id()).isPresent() && mayGo(diff)).forEach(diff -> gone.add(diff.id()));
        for (Identified element : wanted.elements()) { // in the order of the files, so that parents are first and siblings in order
            if (selection.taken().containsKey(element.getId())) {
                place(element);
            }
        }
        made.forEach(this::refer);
        others.forEach(this::change);
        clearReferences();
        deletions.stream().filter(diff -> gone.contains(diff.id())).forEach(this::delete);
        return new ChangePlan(edits, selection.also(), selection.leftOut());
    }

    /** What another version has in it besides must not go with it; what moves away takes along what is in it. */
    private boolean mayGo(ElementDiff diff) {
        Identified element = target.find(diff.id()).orElseThrow();
        for (var inside = element.eAllContents(); inside.hasNext();) {
            Set<Change> taken = selection.taken().get(((Identified) inside.next()).getId());
            if (taken != null && taken.stream().anyMatch(Change.Moved.class::isInstance)) {
                inside.prune();
            } else if (taken == null) {
                selection.leaveOut(ChangeSelection.name(element) + " is not deleted, as there is more in it than there was.");
                return false;
            }
        }
        return true;
    }

    private void place(Identified element) {
        ElementDiff diff = comparison.of(element.getId()).orElseThrow();
        Identified here = target.find(element.getId()).orElse(null);
        if (selection.isAdded(diff)) {
            if (here == null) {
                make(element);
            } else {
                selection.leaveOut(ChangeSelection.name(element) + " is there already.");
            }
            return;
        }
        boolean moves = selection.taken().get(element.getId()).stream()
                .anyMatch(change -> change instanceof Change.Moved || change instanceof Change.Reordered);
        if (here == null) {
            selection.leaveOut(ChangeSelection.name(element) + " is not changed, as it is not there.");
        } else if (moves && element.eContainer() == null) {
            String path = target.pathOf(here);
            String newPath = wanted.pathOf(element);
            if (!path.equals(newPath)) {
                edits.add(new ModelEdit.MoveFile(path, newPath));
            }
        } else if (moves) {
            put(element, here);
        }
    }

    private void make(Identified source) {
        Identified element = (Identified) EcoreUtil.create(source.eClass());
        for (EAttribute attribute : source.eClass().getEAllAttributes()) {
            if (source.eIsSet(attribute)) {
                element.eSet(attribute, source.eGet(attribute));
            }
        }
        if (source.eContainer() == null) {
            made.put(source.getId(), element);
            edits.add(new ModelEdit.AddFile(wanted.pathOf(source), (Document) element));
        } else if (put(source, element)) {
            made.put(source.getId(), element);
        }
    }

    /** Puts an element where it is wanted: behind the nearest of those before it that are there. */
    private boolean put(Identified source, Identified element) {
        Identified wantedParent = (Identified) source.eContainer();
        Identified parent = find(wantedParent.getId());
        EReference containment = source.eContainmentFeature();
        if (parent == null || !Spot.has(parent.eClass(), containment)) {
            selection.leaveOut(ChangeSelection.name(source) + " is left out, as what it belongs in is not there.");
            return false;
        }
        if (element.eContainer() instanceof Identified old) {
            list(old, element.eContainmentFeature()).remove(source.getId());
        }
        List<String> children = list(parent, containment);
        children.remove(source.getId());
        int index = 0;
        for (Object sibling : (List<?>) wantedParent.eGet(containment)) {
            if (sibling == source) {
                break;
            }
            index = Math.max(index, children.indexOf(((Identified) sibling).getId()) + 1);
        }
        children.add(index, source.getId());
        edits.add(new ModelEdit.Put(parent, containment, index, element));
        return true;
    }

    private List<String> list(Identified parent, EReference containment) {
        return lists.computeIfAbsent(new Spot(parent.getId(), containment, null), any -> {
            List<String> ids = new ArrayList<>();
            if (!made.containsKey(parent.getId())) {
                ((List<?>) parent.eGet(containment)).forEach(child -> ids.add(((Identified) child).getId()));
            }
            return ids;
        });
    }

    private Identified find(String id) {
        Identified element = made.get(id);
        return element != null ? element : gone.contains(id) ? null : target.find(id).orElse(null);
    }

    /** A new element is not in the model yet, so that its references are no edits. */
    private void refer(String id, Identified element) {
        Identified source = wanted.find(id).orElseThrow();
        for (EReference reference : Sides.references(element.eClass())) {
            List<EObject> targets = existing(Sides.targets(source, reference), source, reference);
            if (!targets.isEmpty()) {
                element.eSet(reference, reference.isMany() ? targets : targets.get(0));
            }
        }
    }

    private List<EObject> existing(List<String> ids, Identified source, EReference reference) {
        List<EObject> targets = new ArrayList<>();
        for (String id : ids) {
            Identified found = find(id);
            if (found != null) {
                targets.add(found);
            } else {
                selection.leaveOut(ChangeSelection.name(source) + " does not refer by «" + reference.getName()
                        + "» to what is not there.");
            }
        }
        return targets;
    }

    private void change(ElementDiff diff) {
        Identified here = target.find(diff.id()).orElse(null);
        Identified source = wanted.find(diff.id()).orElseThrow();
        for (Change change : here == null ? Set.<Change>of() : selection.taken().get(diff.id())) {
            if (change instanceof Change.AttributeChanged attribute) {
                setAttribute(here, source, attribute.attribute());
            } else if (change instanceof Change.ReferenceChanged reference) {
                setReference(here, source, reference.reference());
            } else if (change instanceof Change.TypeChanged) {
                selection.leaveOut(ChangeSelection.name(source) + " stays of its class; that cannot be taken alone.");
            }
        }
    }

    private void setAttribute(Identified here, Identified source, EAttribute attribute) {
        if (!Spot.has(here.eClass(), attribute)) {
            return;
        } else if (!source.eIsSet(attribute)) {
            edits.add(new ModelEdit.Unset(here, attribute));
        } else if (attribute.isMany()) {
            edits.add(new ModelEdit.SetAll(here, attribute, List.copyOf((List<?>) source.eGet(attribute))));
        } else {
            edits.add(new ModelEdit.Set(here, attribute, source.eGet(attribute)));
        }
    }

    private void setReference(Identified here, Identified source, EReference reference) {
        if (!Spot.has(here.eClass(), reference)) {
            return;
        }
        List<String> ids = Sides.targets(source, reference);
        if (reference.isMany()) {
            List<String> before = selection.was().find(source.getId()).map(was -> Sides.targets(was, reference)).orElse(List.of());
            ids = ListMerge.sets(before, Sides.targets(here, reference), ids).values();
        }
        set(here, reference, existing(ids, source, reference));
    }

    private void set(Identified here, EStructuralFeature reference, List<EObject> targets) {
        if (targets.isEmpty()) {
            edits.add(new ModelEdit.Unset(here, reference));
        } else if (reference.isMany()) {
            edits.add(new ModelEdit.SetAll(here, reference, List.copyOf(targets)));
        } else {
            edits.add(new ModelEdit.Set(here, reference, targets.get(0)));
        }
    }

    /** In another version than those compared, more may refer to what goes. */
    private void clearReferences() {
        if (gone.isEmpty()) {
            return;
        }
        Set<String> changed = new HashSet<>();
        edits.forEach(edit -> {
            if (edit instanceof ModelEdit.SetAll set) {
                changed.add(set.element().getId() + set.feature().getName());
            } else if (edit instanceof ModelEdit.Set set) {
                changed.add(set.element().getId() + set.feature().getName());
            } else if (edit instanceof ModelEdit.Unset unset) {
                changed.add(unset.element().getId() + unset.feature().getName());
            }
        });
        for (Identified element : target.elements()) {
            for (EReference reference : gone.contains(element.getId()) ? List.<EReference>of() : Sides.references(element.eClass())) {
                List<String> ids = Sides.targets(element, reference);
                if (ids.stream().anyMatch(gone::contains) && !changed.contains(element.getId() + reference.getName())) {
                    set(element, reference, ids.stream().map(this::find).filter(Objects::nonNull)
                            .map(EObject.class::cast).toList());
                }
            }
        }
    }

    private void delete(ElementDiff diff) {
        Identified here = target.find(diff.id()).orElseThrow();
        if (here.eContainer() == null) {
            edits.add(new ModelEdit.RemoveFile(target.pathOf(here)));
        } else if (!gone.contains(((Identified) here.eContainer()).getId())) {
            edits.add(new ModelEdit.Remove((Identified) here.eContainer(), here.eContainmentFeature(), here));
        }
    }
}
