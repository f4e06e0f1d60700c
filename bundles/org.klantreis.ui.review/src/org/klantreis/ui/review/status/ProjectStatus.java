/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.diff.Comparison;
import org.klantreis.model.Identified;

/**
 * How a landscape project in the workspace differs from its last commit. It is looked at in the background, after each save, change on
 * the disk and change of the repository, whoever made it. Reading is safe from any thread and fast enough for painting; listeners are
 * called on the user interface's thread.
 *
 * <pre>{@code
 * ElementState state = ProjectStatus.around(step).map(status -> status.of(step.getId())).orElse(ElementState.NONE);
 * }</pre>
 */
public final class ProjectStatus {
    private final IContainer container;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final StatusJob job;
    private volatile StatusSnapshot snapshot = StatusSnapshot.UNVERSIONED;

    ProjectStatus(IContainer container) {
        this.container = container;
        job = new StatusJob(this);
    }

    /**
     * Returns the status of a landscape; the first call begins to follow it.
     *
     * @param landscape the landscape's folder in the workspace
     * @return its status, the same for each call while the project is open; that of an unversioned project until it was looked at
     */
    public static ProjectStatus of(IContainer landscape) {
        return ProjectStatuses.get().of(landscape);
    }

    /**
     * Finds the status of the landscape around a resource.
     *
     * @param resource any resource
     * @return the status; empty where the resource is in no landscape
     */
    public static Optional<ProjectStatus> around(IResource resource) {
        return ProjectStatuses.get().around(resource);
    }

    /**
     * Finds the status of the landscape of an element.
     *
     * @param element an element of an open landscape
     * @return the status; empty where the element is in none
     */
    public static Optional<ProjectStatus> around(EObject element) {
        return ProjectStatuses.get().around(element);
    }

    /** Returns the landscape's folder in the workspace. */
    public IContainer container() {
        return container;
    }

    /** Returns how all is now. */
    public StatusSnapshot snapshot() {
        return snapshot;
    }

    /** Returns what differs between the last commit and the working tree as saved. */
    public Comparison comparison() {
        return snapshot.comparison();
    }

    /**
     * Returns how an element itself differs.
     *
     * @param elementId the element's id
     * @return its state
     */
    public ElementState of(String elementId) {
        return snapshot.of(elementId);
    }

    /**
     * Returns the worst of an element and all that it contains.
     *
     * @param element the element
     * @return the state
     */
    public ElementState within(Identified element) {
        return element.getId() == null ? ElementState.NONE : snapshot.within(element.getId());
    }

    /** Looks again, in the background; several calls in a short time are one. */
    public void refresh() {
        job.soon();
    }

    /**
     * Adds a listener.
     *
     * @param listener is called on the user interface's thread after something differs in another way
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Calls a listener after the status of any landscape changed.
     *
     * @param listener is called on the user interface's thread
     */
    public static void addGlobalListener(Runnable listener) {
        ProjectStatuses.get().addListener(listener);
    }

    /**
     * Stops calling a listener.
     *
     * @param listener the listener of {@link #addGlobalListener}
     */
    public static void removeGlobalListener(Runnable listener) {
        ProjectStatuses.get().removeListener(listener);
    }

    void become(StatusSnapshot next) {
        snapshot = next;
        ProjectStatuses.get().tell(this, listeners);
    }

    void end() {
        job.end();
        listeners.clear();
    }

    /** Looks whether the repository is as it was when it was looked at last; cheap. */
    void watch() {
        job.watch();
    }
}
