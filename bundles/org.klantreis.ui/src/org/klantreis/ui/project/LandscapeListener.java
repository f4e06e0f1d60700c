/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

/** Follows a landscape that is open in the workbench. All methods are called on the user interface's thread. */
public interface LandscapeListener {
    /**
     * Elements changed, by a command, an undo or a redo. Called once after each, with all that it did.
     *
     * @param landscape where
     * @param changes what EMF says of it, in order; never empty
     */
    default void changed(OpenLandscape landscape, List<Notification> changes) {
    }

    /**
     * There are unsaved changes now, or no more; or the next command to undo or redo is another.
     *
     * @param landscape where
     */
    default void commandStackChanged(OpenLandscape landscape) {
    }

    /**
     * The landscape was saved.
     *
     * @param landscape where
     * @param paths the files that were written or deleted, relative to the landscape's folder
     */
    default void saved(OpenLandscape landscape, Collection<String> paths) {
    }

    /**
     * Files were read again; elements in them are other objects now, with the same ids. There is nothing to undo any more.
     *
     * @param landscape where
     * @param paths the files, relative to the landscape's folder
     */
    default void reloaded(OpenLandscape landscape, Collection<String> paths) {
    }

    /**
     * The landscape is gone: its project was closed or deleted.
     *
     * @param landscape which
     */
    default void closed(OpenLandscape landscape) {
    }
}
