/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.model.measures.Passage;

/** The way of the work from one box to the next, while it is being laid out. */
final class Handoff {
    final Passage passage;
    final Work from;
    final Work to;
    /** At which place it leaves the giving box, from the top. */
    int exit;
    /** At which place it reaches the receiving one. */
    int entry;
    /** Its vertical track in the gap before the receiving box; -1 where it runs straight. */
    int entryTrack = -1;
    /** Its vertical track in the gap after the giving box; -1 where it needs none. */
    int exitTrack = -1;
    /** Its track above the boxes of the giving one's lane; -1 where it needs none. */
    int highway = -1;

    Handoff(Passage passage, Work from, Work to) {
        this.passage = passage;
        this.from = from;
        this.to = to;
    }

    /** Says whether other boxes stand between the two. */
    boolean isJump() {
        return to.index != from.index + 1;
    }

    /** Says whether it leads to the next box in the same lane. */
    boolean isStraight() {
        return !isJump() && from.lane == to.lane;
    }

    /** Says whether the receiving box is in a lane above the giving one's. */
    boolean goesUp() {
        return to.depth < from.depth;
    }

    /** Says whether it reaches the receiving box from above: from a lane above, or from the tracks of its own lane. */
    boolean comesFromAbove() {
        return from.depth < to.depth || isJump() && from.depth == to.depth;
    }

    boolean isHandoff() {
        return passage.isHandoff();
    }

    boolean isCrossSilo() {
        return passage.isHandoff() && passage.isCrossSilo();
    }
}
