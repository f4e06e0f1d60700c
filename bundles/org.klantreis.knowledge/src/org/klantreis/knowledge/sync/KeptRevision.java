/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.time.Instant;

/**
 * A revision of a landscape that the graph keeps.
 *
 * @param name the name of its snapshot
 * @param label what it was called when it was last asked for: a tag, a branch, a commit
 * @param elements how many elements it has
 * @param used when it was last used
 * @param inUse whether somebody uses it now
 */
public record KeptRevision(String name, String label, int elements, Instant used, boolean inUse) {
}
