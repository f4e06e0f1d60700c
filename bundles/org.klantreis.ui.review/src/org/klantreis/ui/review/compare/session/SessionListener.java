/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.session;

/** Follows a comparison that is shown. Called on the user interface's thread. */
public interface SessionListener {
    /** Something else is shown: it was loaded, filtered, swapped, or could not be loaded. */
    default void changed() {
    }

    /** Another element is selected. */
    default void selected() {
    }
}
