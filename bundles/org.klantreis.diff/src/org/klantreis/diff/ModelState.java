/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;

/**
 * One state of a landscape's model, or of some of its files: every element by its id, in the order of the files.
 *
 * <p>It is a view on the model as it was when this was made; the model must not be changed while this is used.
 */
public final class ModelState {
    private final Map<String, Document> documents;
    private final Map<String, Identified> byId;
    private final Map<EObject, String> paths = new IdentityHashMap<>();
    private final Function<String, Optional<Identified>> elsewhere;

    private ModelState(Map<String, Document> documents, Function<String, Optional<Identified>> elsewhere) {
        this.documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        this.elsewhere = elsewhere;
        documents.forEach((path, document) -> paths.putIfAbsent(document, path));
        Map<String, Identified> elements = new LinkedHashMap<>();
        for (Document document : documents.values()) {
            elements.putIfAbsent(document.getId(), document);
            for (TreeIterator<EObject> all = EcoreUtil.getAllContents(document, false); all.hasNext();) {
                if (all.next() instanceof Identified element) {
                    elements.putIfAbsent(element.getId(), element);
                }
            }
        }
        this.byId = Collections.unmodifiableMap(elements);
    }

    /**
     * Takes the state of a whole project.
     *
     * @param project the project, from a folder or a revision
     * @return its state
     */
    public static ModelState of(LandscapeProject project) {
        return of(project.documentsByPath());
    }

    /**
     * Takes the state of some files.
     *
     * @param documents the root elements by the paths of their files, in any order
     * @return their state
     */
    public static ModelState of(Map<String, Document> documents) {
        return of(documents, id -> Optional.empty());
    }

    /**
     * Takes the state of some files of a project, the others of which are known to be of no interest for what is asked.
     *
     * @param documents the root elements by the paths of their files, in any order
     * @param elsewhere finds an element of the other files by its id, for what refers to it to be told by name
     * @return their state
     */
    public static ModelState of(Map<String, Document> documents, Function<String, Optional<Identified>> elsewhere) {
        return new ModelState(documents, elsewhere);
    }

    /** Returns the state before anything was: no element at all. */
    public static ModelState empty() {
        return of(Map.of());
    }

    /** Returns the root elements by the paths of their files. */
    public Map<String, Document> documents() {
        return documents;
    }

    /** Returns the paths of the files, sorted. */
    public Collection<String> paths() {
        return new TreeSet<>(documents.keySet());
    }

    /** Returns all elements, each file from top to bottom. */
    public Collection<Identified> elements() {
        return byId.values();
    }

    /** Returns how many elements there are. */
    public int size() {
        return byId.size();
    }

    /**
     * Finds an element.
     *
     * @param id its id
     * @return the element; empty where this state has none
     */
    public Optional<Identified> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds an element to name it: one of {@link #elements()}, or one of the project's other files where they are known.
     *
     * @param id its id
     * @return the element; empty where it is nowhere
     */
    public Optional<Identified> findAnywhere(String id) {
        return find(id).or(() -> elsewhere.apply(id));
    }

    /**
     * Finds the file of an element.
     *
     * @param element one of {@link #elements()}
     * @return the file's path
     * @throws IllegalArgumentException when the element is not of this state
     */
    public String pathOf(Identified element) {
        String path = pathOfRoot(EcoreUtil.getRootContainer(element));
        if (path == null) {
            throw new IllegalArgumentException("The element " + element.getId() + " is in no file of this state.");
        }
        return path;
    }

    String pathOfRoot(EObject root) {
        return paths.get(root);
    }

    Identified get(String id) {
        return byId.get(id);
    }
}
