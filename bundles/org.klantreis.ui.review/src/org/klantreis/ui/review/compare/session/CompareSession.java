/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.widgets.Display;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.compare.side.CompareSide;

/**
 * A comparison that is shown: its two sides, what came out, what is left out, and which element is selected. The tree, the maps
 * and the
 * table all follow it. Belongs to the user interface's thread; loading is done in a job of the family {@link CompareSession}.
 */
public final class CompareSession implements LandscapeListener {
    /** Milliseconds; several edits in a row are one. */
    private static final long SOON = 150;

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Runnable filtersChanged = this::filter;
    private final Set<OpenLandscape> followed = new LinkedHashSet<>();
    private CompareSide before;
    private CompareSide after;
    private ComparedModels models;
    private Comparison shown;
    private String failure;
    private String selected;
    private Job job;
    private boolean disposed;

    /**
     * Makes a session that is not loaded yet.
     *
     * @param before the older side
     * @param after the newer side
     */
    public CompareSession(CompareSide before, CompareSide after) {
        this.before = before;
        this.after = after;
        CompareFilters.addListener(filtersChanged);
        Stream.of(before, after).map(CompareSide::landscape).flatMap(Optional::stream).forEach(landscape -> {
            if (followed.add(landscape)) {
                landscape.addListener(this);
            }
        });
    }

    /** Ends it; nothing is called any more. */
    public void dispose() {
        disposed = true;
        listeners.clear();
        CompareFilters.removeListener(filtersChanged);
        followed.forEach(landscape -> landscape.removeListener(this));
        if (job != null) {
            job.cancel();
        }
    }

    /** Says whether it ended. */
    public boolean isDisposed() {
        return disposed;
    }

    /** Returns the older side. */
    public CompareSide before() {
        return before;
    }

    /** Returns the newer side. */
    public CompareSide after() {
        return after;
    }

    /** Returns what was loaded; empty before that, or where it failed. */
    public Optional<ComparedModels> models() {
        return Optional.ofNullable(models);
    }

    /** Returns what differs and is not left out; empty before it is loaded, or where that failed. */
    public Optional<Comparison> comparison() {
        return Optional.ofNullable(shown);
    }

    /** Returns why it could not be loaded, as a sentence. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Returns the id of the selected element; empty where none is. */
    public Optional<String> selected() {
        return Optional.ofNullable(selected);
    }

    /** Selects an element by its id, which need not be one that changed; null for none. */
    public void select(String id) {
        if (!Objects.equals(selected, id)) {
            selected = id;
            listeners.forEach(SessionListener::selected);
        }
    }

    /** Exchanges the sides: what was new is gone now. */
    public void swap() {
        CompareSide other = before;
        before = after;
        after = other;
        if (models != null) {
            become(new ComparedModels(models.after(), models.before(),
                    Comparison.between(models.after().state(), models.before().state()), models.unreadable()));
        } else {
            load();
        }
    }

    /** Returns the folder of the landscape in the workspace that either side is from. */
    public Optional<IContainer> container() {
        return after.container().or(before::container);
    }

    /** Adds a listener. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Shows what was loaded elsewhere. */
    public void become(ComparedModels loaded) {
        models = loaded;
        failure = null;
        filter();
    }

    /** Loads both sides again, in the background. */
    public void load() {
        if (job != null) {
            job.cancel();
        }
        job = new Loading(before, after);
        job.schedule(models == null ? 0 : SOON);
    }

    @Override
    public void changed(OpenLandscape landscape, List<Notification> changes) {
        load();
    }

    @Override
    public void reloaded(OpenLandscape landscape, Collection<String> paths) {
        load();
    }

    private void filter() {
        if (models != null) {
            shown = models.comparison().filtered(CompareFilters.current());
            if (selected == null) {
                selected = shown.changes().stream().findFirst().map(ElementDiff::id).orElse(null);
            }
        }
        tell();
    }

    /**
     * Shows why there is nothing to show.
     *
     * @param why a sentence
     */
    public void fail(String why) {
        failure = why;
        models = null;
        shown = null;
        tell();
    }

    private void tell() {
        listeners.forEach(SessionListener::changed);
    }

    /** Loads the two sides that are to be shown now. */
    private final class Loading extends Job {
        private final CompareSide old;
        private final CompareSide young;

        Loading(CompareSide old, CompareSide young) {
            super(org.eclipse.osgi.util.NLS.bind(Messages.CompareSession_job, old.label(), young.label()));
            this.old = old;
            this.young = young;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == CompareSession.class;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                ComparedModels loaded = ComparedModels.load(old, young, monitor);
                inUi(() -> become(loaded));
            } catch (OperationCanceledException e) {
                inUi(() -> fail(Messages.CompareSession_cancelled));
                return Status.CANCEL_STATUS;
            } catch (CoreException e) {
                inUi(() -> fail(e.getStatus().getMessage()));
            }
            return Status.OK_STATUS;
        }

        private void inUi(Runnable show) {
            Display.getDefault().asyncExec(() -> {
                if (!disposed && job == this) {
                    show.run();
                }
            });
        }
    }
}
