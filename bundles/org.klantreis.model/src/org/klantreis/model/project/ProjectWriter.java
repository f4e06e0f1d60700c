/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;

/** Saves the changed files of a project: checks everything first, then writes. */
final class ProjectWriter {
    private static final int FEW = 4;

    private final LandscapeProject project;
    private final FolderFiles folder;

    ProjectWriter(LandscapeProject project) {
        this.project = project;
        this.folder = project.files() instanceof FolderFiles inFolder ? inFolder : null;
    }

    /** Makes what {@link #save()} would write, of all files, without looking at a disk. */
    Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> changed = changedFiles();
        Set<String> gone = goneFiles();
        List<Problem> refused = new ArrayList<>();
        refuseReadOnly(changed, refused);
        refuseIfBroken(changed, gone, refused);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        project.byPath().keySet().forEach(path -> contents.put(path, changed.getOrDefault(path, project.asRead().get(path))));
        return contents;
    }

    List<String> save() throws IOException {
        if (folder == null) {
            throw new IllegalStateException("This project was opened from a revision and cannot be saved; check the revision out.");
        }
        Map<String, byte[]> changed = changedFiles();
        Set<String> gone = goneFiles();
        if (changed.isEmpty() && gone.isEmpty()) {
            return List.of();
        }
        List<Problem> refused = new ArrayList<>();
        refuseReadOnly(changed, refused);
        refuseIfChangedByOthers(changed, gone, refused);
        refuseIfBroken(changed, gone, refused);
        Map<String, AtomicFile> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : changed.entrySet()) {
                written.put(file.getKey(), new AtomicFile(folder.resolve(file.getKey()), file.getValue()));
            }
            commit(changed, written);
        } finally {
            for (AtomicFile file : written.values()) {
                file.close();
            }
        }
        project.asRead().putAll(changed);
        project.byPath().values().forEach(KlantreisResource::markSaved);
        project.takenOut().clear();
        // Last, so that an element that moved to another file is there before its old place goes.
        for (String path : gone) {
            Files.deleteIfExists(folder.resolve(path));
            project.asRead().remove(path);
        }
        List<String> saved = new ArrayList<>(changed.keySet());
        saved.addAll(gone);
        return List.copyOf(saved);
    }

    private void commit(Map<String, byte[]> changed, Map<String, AtomicFile> written) throws IOException {
        List<String> done = new ArrayList<>();
        try {
            for (Map.Entry<String, AtomicFile> file : written.entrySet()) {
                file.getValue().commit();
                done.add(file.getKey());
            }
        } catch (IOException e) {
            done.forEach(path -> takeBack(path, changed.get(path), e));
            throw e;
        }
    }

    /** Gives a file its old content again, because another one could not be written; where that fails too, the new one is known. */
    private void takeBack(String path, byte[] written, IOException cause) {
        byte[] before = project.asRead().get(path);
        try {
            if (before == null) {
                Files.delete(folder.resolve(path));
            } else {
                try (AtomicFile file = new AtomicFile(folder.resolve(path), before)) {
                    file.commit();
                }
            }
        } catch (IOException e) {
            project.asRead().put(path, written);
            cause.addSuppressed(e);
        }
    }

    private Set<String> goneFiles() {
        Set<String> gone = new TreeSet<>(project.asRead().keySet());
        gone.removeAll(project.byPath().keySet());
        return gone;
    }

    private Map<String, byte[]> changedFiles() throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        List<Problem> refused = new ArrayList<>();
        touchReferrers();
        for (Map.Entry<String, KlantreisResource> file : project.byPath().entrySet()) {
            if (file.getValue().getContents().isEmpty() || !isTouched(file.getKey(), file.getValue())) {
                continue; // what could not be read stays as it is
            }
            byte[] now = serialise(file.getKey(), file.getValue(), refused);
            byte[] before = project.asRead().get(file.getKey());
            if (now != null && (before == null || !Arrays.equals(now, before) && !saysTheSame(file.getKey(), before, now))) {
                changed.put(file.getKey(), now);
            }
        }
        if (!refused.isEmpty()) {
            throw new SaveRefusedException(refused);
        }
        return changed;
    }

    /** An element that is in another file has another address, so what refers to it is written again. */
    private void touchReferrers() {
        Set<EObject> moved = Collections.newSetFromMap(new IdentityHashMap<>());
        project.byPath().values().forEach(resource -> moved.addAll(resource.movedElsewhere()));
        project.takenOut().forEach(resource -> moved.addAll(resource.movedElsewhere()));
        if (!moved.isEmpty()) {
            project.byPath().values().forEach(resource -> DanglingReferences.visit(resource, (owner, reference, target) -> {
                if (moved.contains(target)) {
                    resource.setModified(true);
                }
            }));
        }
    }

    private boolean isTouched(String path, KlantreisResource resource) {
        return resource.isModified() || !resource.missingIds().isEmpty() || !project.asRead().containsKey(path);
    }

    private byte[] serialise(String path, KlantreisResource resource, List<Problem> refused) throws IOException {
        List<Document> stamped = new ArrayList<>();
        for (Document document : ProjectReader.roots(resource)) {
            if (document.getFormat() == 0) {
                document.setFormat(FormatVersion.CURRENT);
                stamped.add(document);
            }
        }
        try {
            return resource.serialise();
        } catch (Resource.IOWrappedException | RuntimeException e) {
            stamped.forEach(document -> document.setFormat(0));
            refused.add(Unsaveable.explain(path, resource, e));
            return null;
        }
    }

    /** A file that was written by hand or by another serialiser is left alone until its content changes. */
    private boolean saysTheSame(String path, byte[] before, byte[] now) throws IOException {
        try {
            KlantreisResource again = (KlantreisResource) new ClosedResourceSet().createResource(project.files().uri(path));
            again.load(before);
            return again.missingIds().isEmpty() && Arrays.equals(again.serialise(), now);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void refuseReadOnly(Map<String, byte[]> changed, List<Problem> refused) {
        for (String path : changed.keySet()) {
            project.readOnlyReason(path).ifPresent(reason ->
                    refused.add(new Problem(path, 0, Problem.Severity.ERROR, "the file is read-only: " + reason)));
        }
    }

    private void refuseIfChangedByOthers(Map<String, byte[]> changed, Set<String> gone, List<Problem> refused) throws IOException {
        for (String path : changed.keySet()) {
            if (changedByOthers(path)) {
                refused.add(new Problem(path, 0, Problem.Severity.ERROR,
                        "the file was changed by another program since it was opened; open the project again and repeat the change."));
            }
        }
        for (String path : gone) {
            if (Files.exists(folder.resolve(path)) && changedByOthers(path)) {
                refused.add(new Problem(path, 0, Problem.Severity.ERROR,
                        "the file was changed by another program, so it is not deleted; open the project again and repeat the change."));
            }
        }
    }

    private void refuseIfBroken(Map<String, byte[]> changed, Set<String> gone, List<Problem> refused) throws SaveRefusedException {
        // Only what left a file can break a reference of a file that did not change.
        boolean lost = !gone.isEmpty() || project.byPath().values().stream().anyMatch(KlantreisResource::hasLostElements);
        project.byPath().forEach((path, resource) -> {
            if (lost || changed.containsKey(path)) {
                findBrokenReferences(path, resource, changed.containsKey(path), refused);
            }
        });
        if (changed.size() <= FEW) {
            changed.keySet().forEach(path -> findIdsUsedElsewhere(path, refused));
        } else {
            findDuplicateIds(refused);
        }
        if (!refused.isEmpty()) {
            throw new SaveRefusedException(refused);
        }
    }

    private boolean changedByOthers(String path) throws IOException {
        Path file = folder.resolve(path);
        byte[] before = project.asRead().get(path);
        if (!Files.exists(file)) {
            return before != null;
        }
        return before == null || !Arrays.equals(Files.readAllBytes(file), before);
    }

    /** An unchanged file counts only for references that the change broke, not for those that were broken when it was read. */
    private static void findBrokenReferences(String path, KlantreisResource resource, boolean changed, List<Problem> refused) {
        DanglingReferences.visit(resource, (owner, reference, target) -> {
            boolean lost = target.eResource() == null && !target.eIsProxy();
            if (lost || changed && target.eIsProxy()) {
                refused.add(new Problem(path, 0, Problem.Severity.ERROR, broken(owner, reference, target)));
            }
        });
    }

    /** Says which reference is broken, whether it was found before or while serialising. */
    static String broken(EObject owner, EReference reference, EObject target) {
        String what = target.eIsProxy() ? "an element that is not there" : Names.of(target) + ", which is in no file";
        return Names.of(owner) + " refers by «" + reference.getName() + "» to " + what + "; clear the reference or restore the element.";
    }

    /** For a few changed files, asking the others for each id is less work than looking at all elements. */
    private void findIdsUsedElsewhere(String path, List<Problem> refused) {
        KlantreisResource resource = project.byPath().get(path);
        Map<String, Identified> seen = new HashMap<>();
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                Identified other = element.getId() == null ? null : seen.putIfAbsent(element.getId(), element);
                for (KlantreisResource elsewhere : project.byPath().values()) {
                    if (other == null && elsewhere != resource && elsewhere.find(element.getId()) instanceof Identified found
                            && found.eResource() == elsewhere) {
                        other = found;
                    }
                }
                reportId(path, element, other, refused);
            }
        }
    }

    private static void reportId(String path, Identified element, Identified other, List<Problem> refused) {
        if (element.getId() == null || other != null) {
            refused.add(new Problem(path, 0, Problem.Severity.ERROR, element.getId() == null
                    ? Names.of(element) + " has no id; give it one."
                    : Names.of(element) + " has the same id as " + Names.of(other) + "; give one of them another."));
        }
    }

    private void findDuplicateIds(List<Problem> refused) {
        Map<String, Identified> seen = new HashMap<>();
        for (Map.Entry<String, KlantreisResource> file : project.byPath().entrySet()) {
            for (Iterator<EObject> all = file.getValue().getAllContents(); all.hasNext();) {
                if (all.next() instanceof Identified element) {
                    reportId(file.getKey(), element, seen.putIfAbsent(element.getId(), element), refused);
                }
            }
        }
    }
}
