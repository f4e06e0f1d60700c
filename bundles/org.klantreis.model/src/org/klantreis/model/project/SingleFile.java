/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.klantreis.model.Document;

/**
 * One model file read alone, without its project: what it refers to in other files stays unresolved, each such reference knowing the
 * id of its target. Good for comparing, where a project of a hundred files would be loaded to look at one.
 *
 * @param document the root element; empty where the file cannot be read
 * @param problems what is wrong with the file, by line
 */
public record SingleFile(Optional<Document> document, List<Problem> problems) {
    /** Copies the list. */
    public SingleFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param path the file's path, as problems name it
     * @param uri the file's address, hierarchical; nothing is read from it
     * @param content the file's bytes
     * @return what is in it
     */
    public static SingleFile read(String path, URI uri, byte[] content) {
        KlantreisResource resource = (KlantreisResource) new ClosedResourceSet().createResource(uri);
        List<Problem> problems = new ArrayList<>();
        try {
            resource.load(content);
        } catch (IOException | RuntimeException e) {
            if (LoadFailure.isMalformed(e) || resource.getErrors().isEmpty()) {
                return new SingleFile(Optional.empty(), List.of(problem(path, LoadFailure.of(e))));
            }
        }
        for (Resource.Diagnostic error : resource.getErrors()) {
            problems.add(problem(path, LoadFailure.of(error)));
        }
        Optional<Document> root = resource.getContents().stream().findFirst().filter(Document.class::isInstance).map(Document.class::cast);
        if (root.isEmpty() && problems.isEmpty()) {
            problems.add(problem(path, new LoadFailure(1, "the root is no element of Klantreis that has a file of its own.")));
        } else if (root.isPresent() && root.get().getFormat() > FormatVersion.CURRENT) {
            problems.add(new Problem(path, 1, Problem.Severity.WARNING, "the file was written by a newer Klantreis (format "
                    + root.get().getFormat() + ", this one knows " + FormatVersion.CURRENT + "); update Klantreis to see all of it."));
        }
        return new SingleFile(root, problems);
    }

    /**
     * Writes a file, to the byte as a project is saved.
     *
     * @param uri the file's address, hierarchical; nothing is written to it
     * @param root the root element, which is in no other file; what it refers to in other files may be proxies with addresses beside it
     * @return the bytes
     * @throws IOException when the element cannot be written, as for a reference to an element that is in no file
     */
    public static byte[] write(URI uri, Document root) throws IOException {
        KlantreisResource resource = (KlantreisResource) new ClosedResourceSet().createResource(uri);
        resource.getContents().add(root);
        if (root.getFormat() == 0) {
            root.setFormat(FormatVersion.CURRENT);
        }
        try {
            return resource.serialise();
        } catch (Resource.IOWrappedException | RuntimeException e) {
            throw new IOException(Unsaveable.explain(uri.path(), resource, e).message(), e);
        }
    }

    private static Problem problem(String path, LoadFailure failure) {
        return new Problem(path, failure.line(), Problem.Severity.ERROR, failure.message());
    }
}
