/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.notify.Notification;
import org.klantreis.model.Journey;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Keeps the one landscape open that a view is about, and says when it changed: after a command, when files were read again, and
 * when it closed or came back. A large landscape is read in the background.
 */
final class SubjectSource {
    private final Runnable changed;
    private final Runnable stackChanged;
    private final Consumer<OpenLandscape> opened = this::opened;
    private final LandscapeListener follower = new LandscapeListener() {
        @Override
        public void changed(OpenLandscape landscape, List<Notification> changes) {
            changed.run();
        }

        @Override
        public void commandStackChanged(OpenLandscape landscape) {
            stackChanged.run();
        }

        @Override
        public void reloaded(OpenLandscape landscape, Collection<String> paths) {
            changed.run();
        }

        @Override
        public void closed(OpenLandscape landscape) {
            open = null;
            changed.run();
            stackChanged.run();
        }
    };
    private IContainer container;
    private OpenLandscape open;
    private boolean large;
    private boolean reading;
    private String failure = "";

    /** Makes it; {@code changed} is told of changes of the model, {@code stackChanged} of those of the command stack. */
    SubjectSource(Runnable changed, Runnable stackChanged) {
        this.changed = changed;
        this.stackChanged = stackChanged;
    }

    void start() {
        Landscapes.get().whenOpened(opened);
    }

    /** Shows another landscape; null for none. */
    void become(IContainer folder) {
        release();
        container = folder;
        large = folder != null && Landscapes.isLarge(folder);
        failure = "";
        Landscapes.get().all().stream().filter(each -> each.container().equals(folder)).findFirst().ifPresent(this::hold);
        changed.run();
        stackChanged.run();
    }

    private void opened(OpenLandscape landscape) {
        if (landscape.container().equals(container) && landscape != open) {
            release();
            hold(landscape);
            changed.run();
        }
    }

    private void hold(OpenLandscape landscape) {
        open = landscape;
        failure = "";
        landscape.addListener(follower);
    }

    private void release() {
        if (open != null) {
            open.removeListener(follower);
            open = null;
        }
    }

    /** Returns the landscape where it is open. */
    Optional<OpenLandscape> landscape() {
        return Optional.ofNullable(open);
    }

    /** Opens the landscape where it is not open yet; a large one will be open later. */
    Optional<OpenLandscape> opened() {
        if (open == null && container != null && !reading && failure.isEmpty() && Landscapes.isLandscape(container)) {
            if (large) {
                read(container);
            } else {
                try {
                    // Its opening is told, too; that may or may not have been first.
                    OpenLandscape landscape = Landscapes.get().open(container);
                    if (open != landscape) {
                        hold(landscape);
                    }
                } catch (CoreException e) {
                    failure = e.getStatus().getMessage();
                }
            }
        }
        return landscape();
    }

    private void read(IContainer folder) {
        reading = true;
        Landscapes.get().openInBackground(folder, wrong -> {
            reading = false;
            if (folder.equals(container)) {
                failure = wrong.map(e -> e.getStatus().getMessage()).orElse("");
            }
            changed.run();
        });
    }

    /** Finds the journey with an id; empty where there is none. */
    static Optional<Journey> journey(OpenLandscape landscape, String id) {
        return id.isEmpty() ? Optional.empty() : landscape.find(id).filter(Journey.class::isInstance).map(Journey.class::cast);
    }

    /** Says whether the landscape has several megabytes, so that filling a view takes time. */
    boolean isLarge() {
        return large;
    }

    boolean isReading() {
        return reading;
    }

    /** Returns why the landscape cannot be read; empty where it can. */
    String failure() {
        return failure;
    }

    IContainer container() {
        return container;
    }

    void dispose() {
        Landscapes.get().removeWhenOpened(opened);
        release();
        container = null;
    }
}
