/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.klantreis.model.Identified;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.validation.Severity;
import org.klantreis.ui.project.OpenLandscape;

/**
 * What validation found in an open landscape, as it was last saved. Reading is safe from any thread and fast enough for painting;
 * listeners are called on the user interface's thread.
 *
 * <pre>{@code
 * List<Found> problems = Findings.of(landscape).of(step.getId());
 * }</pre>
 */
public final class Findings {
    private static final Map<IContainer, Findings> BY_CONTAINER = new ConcurrentHashMap<>();
    private static final Map<ResourceSet, Findings> BY_MODEL = new ConcurrentHashMap<>();
    private static final List<Runnable> GLOBAL = new CopyOnWriteArrayList<>();

    private final IContainer container;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile FindingIndex index = FindingIndex.EMPTY;

    private Findings(IContainer container) {
        this.container = container;
    }

    /**
     * Returns what was found in a landscape.
     *
     * @param landscape the landscape
     * @return the findings, the same object while the landscape is open; empty until it was looked at
     */
    public static Findings of(OpenLandscape landscape) {
        Findings findings = BY_CONTAINER.computeIfAbsent(landscape.container(), Findings::new);
        BY_MODEL.put(landscape.model().resourceSet(), findings);
        return findings;
    }

    /** Returns what was found in the landscape of an element; empty where it is in none that is open. Safe from any thread. */
    static Optional<Findings> around(Identified element) {
        ResourceSet model = element.eResource() == null ? null : element.eResource().getResourceSet();
        return Optional.ofNullable(model == null ? null : BY_MODEL.get(model));
    }

    /** Returns what was found in the landscape around a resource; empty where none is open. Safe from any thread. */
    static Optional<Findings> around(IResource resource) {
        for (IResource at = resource; at != null; at = at.getParent()) {
            Findings findings = at instanceof IContainer folder ? BY_CONTAINER.get(folder) : null;
            if (findings != null) {
                return Optional.of(findings);
            }
        }
        return Optional.empty();
    }

    static void forget(OpenLandscape landscape) {
        Findings findings = BY_CONTAINER.remove(landscape.container());
        BY_MODEL.remove(landscape.model().resourceSet());
        if (findings != null) {
            findings.publish(FindingIndex.EMPTY);
        }
    }

    /** Calls a listener whenever the findings of any landscape changed. */
    static void addGlobalListener(Runnable listener) {
        GLOBAL.add(listener);
    }

    static void removeGlobalListener(Runnable listener) {
        GLOBAL.remove(listener);
    }

    void publish(FindingIndex found) {
        index = found;
        listeners.forEach(Runnable::run);
        GLOBAL.forEach(Runnable::run);
    }

    /** Returns everything that was found. */
    public List<Found> all() {
        return index.all();
    }

    /**
     * Returns what was found at an element itself.
     *
     * @param elementId the element's id
     * @return what was found, in the order of the rules
     */
    public List<Found> of(String elementId) {
        return index.at(elementId);
    }

    /**
     * Returns what was found at a feature of an element.
     *
     * @param elementId the element's id
     * @param feature the feature
     * @return what was found, in the order of the rules
     */
    public List<Found> of(String elementId, EStructuralFeature feature) {
        return of(elementId).stream().filter(found -> found.feature().equals(feature.getName())).toList();
    }

    /**
     * Returns the worst that was found at an element or anywhere in it.
     *
     * @param elementId the element's id
     * @return how bad it is; empty where nothing was found
     */
    public Optional<Severity> worstWithin(String elementId) {
        return index.within(elementId);
    }

    /**
     * Returns the worst that was found in a file or folder of the landscape.
     *
     * @param resource the file or folder
     * @return how bad it is; empty where nothing was found
     */
    public Optional<Severity> worstIn(IResource resource) {
        return index.inFile(resource.getFullPath().makeRelativeTo(container.getFullPath()).toPortableString());
    }

    /**
     * Returns the worst that was found in a list of the catalogue, such as its touchpoints.
     *
     * @param list a containment reference of the landscape
     * @return how bad it is; empty where nothing was found
     */
    public Optional<Severity> worstIn(EReference list) {
        return Optional.ofNullable(index.worstInList().get(list.getName()));
    }

    /**
     * Returns the worst that was found in the files of a kind, such as all journeys.
     *
     * @param kind the kind of files
     * @return how bad it is; empty where nothing was found
     */
    public Optional<Severity> worstIn(FileKind kind) {
        return index.worstInFile().entrySet().stream().filter(file -> FileKind.of(file.getKey()).orElse(null) == kind)
                .map(Map.Entry::getValue).min(Comparator.naturalOrder());
    }

    /**
     * Calls a listener whenever the findings changed, on the user interface's thread.
     *
     * @param listener the listener
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Stops calling a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
