/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

/** The commands of the explorer that the platform does not have. */
final class ExplorerCommands {
    static final String OPEN = "org.klantreis.ui.open";
    static final String DUPLICATE = "org.klantreis.ui.duplicate";
    static final String MOVE_UP = "org.klantreis.ui.moveUp";
    static final String MOVE_DOWN = "org.klantreis.ui.moveDown";

    private ExplorerCommands() {
    }
}
