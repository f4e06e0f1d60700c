/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.UUID;

import org.klantreis.knowledge.Owner;

/** A sign that somebody uses a snapshot, as text: who, which use of theirs, and since when. */
final class Lease {
    /** What somebody on another machine, who cannot be asked, may need at most. */
    private static final long LONGEST = 10 * 60_000;

    private Lease() {
    }

    static String begin() {
        return Owner.self() + "|" + UUID.randomUUID() + "|" + System.currentTimeMillis();
    }

    static boolean isOver(String lease) {
        long age = System.currentTimeMillis() - Long.parseLong(lease.substring(lease.lastIndexOf('|') + 1));
        return Owner.parse(lease).isGone(Math.max(0, age - LONGEST + Owner.LEASE));
    }
}
