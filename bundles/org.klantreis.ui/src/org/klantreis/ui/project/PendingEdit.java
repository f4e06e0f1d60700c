/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

/**
 * What a user typed in a field and that is not in the model yet. While there is one, the landscape is dirty; saving commits
 * it, and Undo takes it back before anything else.
 */
public interface PendingEdit {
    /** Puts it into the model by a command, or keeps it where it is no valid value. */
    void commit();

    /** Shows the model's value again. */
    void cancel();
}
