/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import org.eclipse.jgit.lib.ObjectId;

/**
 * Somebody wants a branch to be merged.
 *
 * @param entry who and when, with what was said
 * @param commit the last commit that was on the branch then
 * @param current whether it still is: false where commits came later, which nobody may have looked at
 */
public record Approval(NoteEntry entry, ObjectId commit, boolean current) {
}
