/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.project.OpenLandscape;

/** One way to mend what a rule found, at one element or at several at once. Has no state. */
interface Fix {
    /** A change that is settled: it needs no more answers. */
    @FunctionalInterface
    interface Change {
        /**
         * Makes the command for one place.
         *
         * @param domain makes commands
         * @param place where
         * @return the command; not executed yet
         */
        Command at(EditingDomain domain, Place place);
    }

    /** Returns what it does, as it stands in a menu: "Remove the stage". */
    String label();

    /** Returns how good it is compared with the other ways; the highest stands first. */
    int relevance();

    /**
     * Says whether it can mend something here now: the landscape may have changed since the finding.
     *
     * @param place where
     * @return whether it can
     */
    boolean fits(Place place);

    /**
     * Asks what has to be known, once for all places.
     *
     * @param landscape where
     * @param places where in it, at least one
     * @param shell the parent of a dialog
     * @return the change; empty where the user cancelled
     */
    Optional<Change> prepare(OpenLandscape landscape, List<Place> places, Shell shell);
}
