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
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.model.Identified;

/**
 * Decides which elements stay that one side deleted. What it deleted falls into regions, as the other side has them: a deleted element
 * with the deleted elements in it, and with what the other side put there. A region that the other side did not touch goes.
 */
final class Deletions {
    private final Draft draft;
    private final Sides sides;
    private final Side deleter;
    private final Side keeper;
    private final Set<String> deleted = new HashSet<>();
    private final Map<String, Region> regions = new LinkedHashMap<>();

    Deletions(Draft draft, Side deleter) {
        this.draft = draft;
        this.sides = draft.sides();
        this.deleter = deleter;
        this.keeper = deleter.other();
    }

    void decide() {
        for (ElementDiff diff : sides.changes(deleter).all()) {
            if (diff.kind() == ElementDiff.Kind.DELETED && sides.has(keeper, diff.id())) {
                deleted.add(diff.id());
            }
        }
        if (deleted.isEmpty()) {
            return;
        }
        deleted.forEach(id -> region(top(id)).members.add(id));
        sides.changes(keeper).all().stream().filter(diff -> diff.after() != null).forEach(this::look);
        Deque<Region> open = new ArrayDeque<>(regions.values().stream().filter(Region::isTouched).toList());
        while (!open.isEmpty()) {
            Region region = open.pop();
            region.result = new DeletionConflict(draft, deleter, region).decide();
            if (region.result != deleter) {
                open.addAll(needed(region));
            }
        }
        regions.values().forEach(this::settle);
    }

    private Region region(String root) {
        return regions.computeIfAbsent(root, Region::new);
    }

    /** Climbs to the outermost deleted element around a deleted one. */
    private String top(String id) {
        String top = id;
        while (sides.get(keeper, top).eContainer() instanceof Identified parent && deleted.contains(parent.getId())) {
            top = parent.getId();
        }
        return top;
    }

    /** Finds the region that the keeper put an element into; null where it is in none. */
    private Region around(Identified element) {
        EObject at = element.eContainer();
        while (at instanceof Identified parent) {
            if (deleted.contains(parent.getId())) {
                return region(top(parent.getId()));
            } else if (!sides.isAddedBy(keeper, parent.getId())) {
                return null;
            }
            at = parent.eContainer();
        }
        return null;
    }

    private void look(ElementDiff diff) {
        Region own = null;
        if (deleted.contains(diff.id())) {
            own = region(top(diff.id()));
            boolean moved = diff.changes().stream().anyMatch(Change.Moved.class::isInstance);
            if (moved && own.root.equals(diff.id())) {
                own.moved = true;
            }
            if (diff.changes().stream().anyMatch(change -> isOwn(change) && !(change instanceof Change.Moved))
                    || moved && !own.root.equals(diff.id())) {
                own.changed.add(diff);
            }
        } else if (diff.kind() == ElementDiff.Kind.ADDED && !sides.has(deleter, diff.id())) {
            own = around(diff.after());
            if (own != null) {
                own.added.add(diff.id());
            }
        } else if (diff.changes().stream().anyMatch(Change.Moved.class::isInstance)) {
            Region into = around(diff.after());
            if (into != null) {
                into.movedIn.add(diff.id());
            }
        }
        if (own == null) {
            newTargets(diff).stream().filter(deleted::contains).forEach(target -> region(top(target)).referrers.add(diff.id()));
        }
    }

    /** An order among siblings of which one goes means nothing for that one, nor does a reference cleared as its target went. */
    private boolean isOwn(Change change) {
        if (change instanceof Change.ReferenceChanged reference) {
            return !reference.added().isEmpty() || reference.removed().stream().anyMatch(id -> sides.has(keeper, id));
        }
        return !(change instanceof Change.Reordered);
    }

    private List<String> newTargets(ElementDiff diff) {
        if (diff.kind() == ElementDiff.Kind.ADDED) {
            return allTargets(diff.after());
        }
        List<String> targets = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.ReferenceChanged reference) {
                targets.addAll(reference.added());
            }
        }
        return targets;
    }

    private static List<String> allTargets(Identified element) {
        List<String> targets = new ArrayList<>();
        for (EReference reference : Sides.references(element.eClass())) {
            targets.addAll(Sides.targets(element, reference));
        }
        return targets;
    }

    /** What stays keeps what it refers to. */
    private List<Region> needed(Region region) {
        List<Region> needed = new ArrayList<>();
        Set<String> all = new HashSet<>(region.members);
        if (region.result == keeper) {
            all.addAll(region.added);
        }
        for (String id : all) {
            Identified element = sides.get(region.result, id);
            for (String target : element == null ? List.<String>of() : allTargets(element)) {
                Region other = deleted.contains(target) ? region(top(target)) : region;
                if (other != region && !other.isTouched()) {
                    needed.add(other);
                }
                if (other != region) {
                    other.referrers.add(id);
                }
            }
        }
        return needed;
    }

    private void settle(Region region) {
        Side result = region.result == null ? deleter : region.result;
        for (String id : region.members) {
            if (result == deleter) {
                draft.drop(id);
            } else {
                draft.revived(deleter).add(id);
                if (result != Side.OURS) {
                    draft.take(id, result);
                }
            }
        }
        if (result != keeper) {
            region.added.forEach(draft::drop);
        }
    }

    /** An outermost deleted element, and what happened to it on the other side. */
    static final class Region {
        final String root;
        final Set<String> members = new HashSet<>();
        final List<ElementDiff> changed = new ArrayList<>();
        final List<String> added = new ArrayList<>();
        final List<String> movedIn = new ArrayList<>();
        final List<String> referrers = new ArrayList<>();
        boolean moved;
        private Side result;

        Region(String root) {
            this.root = root;
        }

        boolean isTouched() {
            return moved || !changed.isEmpty() || !added.isEmpty() || !movedIn.isEmpty() || !referrers.isEmpty();
        }
    }
}
