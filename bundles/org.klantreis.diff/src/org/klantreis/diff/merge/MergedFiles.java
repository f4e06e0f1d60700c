/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.project.MemoryFiles;
import org.klantreis.model.project.SingleFile;

/** Makes the bytes of the merged files. A file that is as one of the sides has it keeps that side's bytes. */
final class MergedFiles {
    private final Draft draft;
    private final Sides sides;
    private final Map<Side, Map<String, byte[]>> contents;
    private final Map<String, String> roots = new TreeMap<>();
    private final Set<String> dirty = new HashSet<>();

    MergedFiles(Draft draft, Map<Side, Map<String, byte[]>> contents) {
        this.draft = draft;
        this.sides = draft.sides();
        this.contents = contents;
    }

    /** Makes them all, by path. */
    Map<String, byte[]> make() throws IOException {
        findRoots();
        findDirty();
        boolean movedThere = !relocated(Side.THEIRS).isEmpty();
        FileBuilder builder = new FileBuilder(draft);
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, String> root : roots.entrySet()) {
            String path = root.getKey();
            byte[] ours = contents.get(Side.OURS).get(path);
            byte[] theirs = contents.get(Side.THEIRS).get(path);
            boolean changed = dirty.contains(path) || ours == null;
            boolean mayBeTheirs = theirs != null && !movedThere && (changed || !Arrays.equals(ours, theirs)
                    && Arrays.equals(ours, contents.get(Side.BASE).get(path)));
            if (mayBeTheirs && isTheirs(root.getValue(), path)) {
                files.put(path, theirs);
            } else {
                files.put(path, changed ? checked(path, builder.build(root.getValue())) : ours);
            }
        }
        return files;
    }

    private void findRoots() {
        sides.state(Side.OURS).documents().values().forEach(root -> addRoot(root.getId()));
        draft.spots().keySet().forEach(this::addRoot);
    }

    private void addRoot(String id) {
        if (draft.exists(id) && draft.spot(id).parent() == null) {
            String other = roots.put(draft.spot(id).path(), id);
            if (other != null && !other.equals(id)) {
                throw new IllegalStateException("Two files came to have the path " + draft.spot(id).path() + ".");
            }
        }
    }

    private void findDirty() {
        draft.values().keySet().stream().filter(draft::exists).forEach(id -> dirty.add(draft.path(id)));
        draft.lists().keySet().stream().filter(list -> draft.exists(list.parent())).forEach(list -> dirty.add(draft.path(list.parent())));
        draft.origins().keySet().stream().filter(draft::exists).forEach(id -> dirty.add(draft.path(id)));
        roots.forEach((path, id) -> {
            Document there = sides.state(Side.OURS).documents().get(path);
            if (there == null || !there.getId().equals(id)) {
                dirty.add(path);
            }
        });
        Set<String> relocated = relocated(Side.OURS);
        if (!relocated.isEmpty()) {
            References.forAll(draft, (id, element) -> {
                for (EReference reference : Sides.references(element.eClass())) {
                    if (element.eIsSet(reference) && Sides.targets(element, reference).stream().anyMatch(relocated::contains)) {
                        dirty.add(draft.path(id));
                    }
                }
            });
        }
    }

    /** Finds the elements that a side has in another file, so that the addresses of what refers to them differ. */
    private Set<String> relocated(Side side) {
        Set<String> relocated = new HashSet<>();
        for (String id : draft.spots().keySet()) {
            Spot there = sides.spot(side, id);
            if (there == null || !draft.exists(id) || there.equals(draft.spot(id))) {
                continue;
            }
            Identified element = sides.get(side, id);
            String path = sides.state(side).pathOf(element);
            addIfElsewhere(relocated, element, path);
            for (Iterator<EObject> inside = element.eAllContents(); inside.hasNext();) {
                addIfElsewhere(relocated, (Identified) inside.next(), path);
            }
        }
        return relocated;
    }

    private void addIfElsewhere(Set<String> relocated, Identified element, String path) {
        if (draft.exists(element.getId()) && !draft.path(element.getId()).equals(path)) {
            relocated.add(element.getId());
        }
    }

    /** Says whether a merged file says just what theirs says. */
    private boolean isTheirs(String root, String path) {
        Document document = sides.state(Side.THEIRS).documents().get(path);
        if (document == null || !document.getId().equals(root) || !isTheirs(document)) {
            return false;
        }
        for (Iterator<EObject> inside = document.eAllContents(); inside.hasNext();) {
            if (!isTheirs((Identified) inside.next())) {
                return false;
            }
        }
        return true;
    }

    private boolean isTheirs(Identified element) {
        String id = element.getId();
        Side origin = draft.origin(id);
        if (origin == null || origin == Side.BASE || draft.adjusted().contains(id)
                || origin == Side.OURS && sides.diff(Side.OURS, id).isPresent()
                || origin == Side.THEIRS && draft.values().containsKey(id)) {
            return false;
        }
        for (EReference containment : element.eClass().getEAllContainments()) {
            Spot list = new Spot(id, containment, null);
            if (!draft.children(list).equals(sides.children(Side.THEIRS, list))) {
                return false;
            }
        }
        return true;
    }

    /** A file that is written anew must be readable whole. */
    private static byte[] checked(String path, Document document) throws IOException {
        byte[] content = SingleFile.write(MemoryFiles.address(path), document);
        SingleFile again = SingleFile.read(path, MemoryFiles.address(path), content);
        if (!again.problems().isEmpty()) {
            throw new IOException("The merged file " + path + " would not be readable: " + again.problems().get(0).message());
        }
        return content;
    }
}
