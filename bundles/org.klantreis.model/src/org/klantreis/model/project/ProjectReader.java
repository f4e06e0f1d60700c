/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;

/** Reads every file of a project and reports what is wrong with them, each with its line. */
final class ProjectReader {
    private final LandscapeProject project;

    ProjectReader(LandscapeProject project) {
        this.project = project;
    }

    void readAll() throws IOException {
        for (String path : project.files().paths()) {
            read(path);
        }
        checkAcross();
    }

    private void checkAcross() {
        project.forgetAcross();
        checkIds();
        for (Map.Entry<String, KlantreisResource> file : project.byPath().entrySet()) {
            resolveReferences(file.getKey(), file.getValue());
        }
    }

    /** Replaces the content of some files; what other files refer to in them is found again by its id. */
    void readAgain(Set<String> paths) throws IOException {
        project.forget(paths);
        for (String path : paths) {
            KlantreisResource old = project.byPath().remove(path);
            project.asRead().remove(path);
            if (old != null) {
                old.unload();
                project.resourceSet().getResources().remove(old);
            }
        }
        project.files().paths().stream().filter(paths::contains).forEach(this::read);
        keepOrder();
        checkAcross();
    }

    /** The files stay in the order in which they are read at first: the catalogue, then by path. */
    private void keepOrder() throws IOException {
        Map<String, KlantreisResource> read = new LinkedHashMap<>(project.byPath());
        project.byPath().clear();
        for (String path : project.files().paths()) {
            if (read.containsKey(path)) {
                project.byPath().put(path, read.remove(path));
            }
        }
        project.byPath().putAll(read);
    }

    private void read(String path) {
        byte[] content;
        try {
            content = project.files().read(path);
        } catch (IOException e) {
            unreadable(path, 0, "the file cannot be read (" + e.getMessage() + "); check its permissions.");
            return;
        }
        KlantreisResource resource = (KlantreisResource) project.resourceSet().createResource(project.files().uri(path));
        project.byPath().put(path, resource);
        project.asRead().put(path, content);
        try {
            resource.load(content);
            resource.setTrackingModification(true);
        } catch (IOException | RuntimeException e) {
            if (LoadFailure.isMalformed(e) || resource.getErrors().isEmpty()) {
                LoadFailure failure = LoadFailure.of(e);
                resource.getContents().clear();
                resource.getErrors().clear();
                unreadable(path, failure.line(), failure.message());
                return;
            }
        }
        for (Resource.Diagnostic error : resource.getErrors()) {
            LoadFailure failure = LoadFailure.of(error);
            unreadable(path, failure.line(), failure.message());
        }
        checkRoot(path, resource);
        for (KlantreisResource.MissingId missing : resource.missingIds()) {
            project.report(new Problem(path, missing.line(), Problem.Severity.WARNING,
                    "a " + missing.element().eClass().getName() + " has no id; it was given one, save the project to keep it."));
        }
    }

    private void checkRoot(String path, KlantreisResource resource) {
        if (resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Document document) {
            FileKind expected = FileKind.of(path).orElseThrow();
            if (expected.root() != document.eClass()) {
                unreadable(path, 1, "the root is a " + document.eClass().getName() + ", but a ." + expected.extension()
                        + " file holds a " + expected.root().getName() + "; rename the file.");
            }
            if (document.getFormat() > FormatVersion.CURRENT) {
                String reason = "the file was written by a newer Klantreis (format " + document.getFormat() + ", this one knows "
                        + FormatVersion.CURRENT + "); it opens read-only, update Klantreis to change it.";
                project.markReadOnly(path, reason);
                project.report(new Problem(path, 1, Problem.Severity.WARNING, reason));
            }
        } else if (resource.getErrors().isEmpty()) {
            unreadable(path, 1, "the root is no " + FileKind.of(path).orElseThrow().root().getName()
                    + " of Klantreis; correct its name and namespace, or restore the file from a backup or from Git.");
        }
    }

    private void checkIds() {
        Map<String, String> seen = new HashMap<>();
        for (Map.Entry<String, KlantreisResource> file : project.byPath().entrySet()) {
            Map<String, Integer> here = new HashMap<>();
            for (Iterator<EObject> all = file.getValue().getAllContents(); all.hasNext();) {
                if (all.next() instanceof Identified element && element.getId() != null) {
                    String other = seen.putIfAbsent(element.getId(), file.getKey());
                    int times = here.merge(element.getId(), 1, Integer::sum);
                    if (other != null) {
                        int line = SourceLines.ofId(project.asRead().get(file.getKey()), element.getId(), times);
                        unusable(file.getKey(), line, "the id " + element.getId() + " of "
                                + Names.of(element) + " is used already in " + other
                                + "; give one of the two elements another id.");
                    }
                }
            }
        }
    }

    private void resolveReferences(String path, KlantreisResource resource) {
        Set<String> reported = new HashSet<>();
        DanglingReferences.visit(resource, (owner, reference, target) -> {
            if (!target.eIsProxy()) {
                return;
            }
            String id = EcoreUtil.getURI(target).fragment();
            Resource in = project.resourceSet().getResource(EcoreUtil.getURI(target).trimFragment(), false);
            boolean found = in instanceof KlantreisResource known && known.find(id) != null;
            if (!found && reported.add(((Identified) owner).getId() + reference.getName() + id)) {
                byte[] content = project.asRead().get(path);
                int line = SourceLines.of(content, "#" + id + "\"", 1);
                project.reportAcross(new Problem(path, line, Problem.Severity.ERROR, Names.of(owner) + " refers by «"
                        + reference.getName() + "» to " + EcoreUtil.getURI(target).deresolve(project.files().uri(path))
                        + ", which is not there; restore that element or clear the reference."));
            }
        });
        if (reported.isEmpty()) {
            EcoreUtil.resolveAll(resource);
        }
    }

    private void unusable(String path, int line, String message) {
        project.reportAcross(new Problem(path, line, Problem.Severity.ERROR, message));
        project.markReadOnlyAcross(path, message);
    }

    private void unreadable(String path, int line, String message) {
        project.report(new Problem(path, line, Problem.Severity.ERROR, message));
        project.markReadOnly(path, message);
    }

    static List<Document> roots(Resource resource) {
        return resource.getContents().stream().filter(Document.class::isInstance).map(Document.class::cast).toList();
    }
}
