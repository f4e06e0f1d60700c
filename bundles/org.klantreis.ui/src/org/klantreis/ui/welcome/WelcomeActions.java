/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.welcome;

import org.eclipse.core.resources.IContainer;

/** What can be done from the Welcome. */
interface WelcomeActions {
    /** Opens the example. */
    void openExample();

    /**
     * Opens a wizard; where it is finished, the workbench comes to the front.
     *
     * @param id the wizard's id
     */
    void wizard(String id);

    /**
     * Goes to a landscape of the workspace.
     *
     * @param landscape its folder
     */
    void open(IContainer landscape);

    /** Goes to the perspective «Journeys». */
    void toJourneys();
}
