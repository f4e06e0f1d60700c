/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.Optional;

/** Finds places between columns. */
final class Slots {
    private Slots() {
    }

    static Optional<Slot> nearest(Scene scene, double x) {
        Slot best = null;
        for (StageBand stage : scene.stages()) {
            if (stage.stageId() == null) {
                continue;
            }
            int index = 0;
            best = nearer(best, new Slot(stage.stageId(), 0, stage.x()), x);
            for (int i = 0; i < stage.columns(); i++) {
                Column column = scene.columns().get(stage.firstColumn() + i);
                if (!column.foreign()) {
                    index++;
                    best = nearer(best, new Slot(stage.stageId(), index, column.right()), x);
                }
            }
        }
        // Between two stages the same line ends one and begins the other: the stage under the pointer is meant.
        if (best != null) {
            for (StageBand stage : scene.stages()) {
                if (stage.stageId() != null && stage.x() == best.x() && x >= stage.x()) {
                    best = new Slot(stage.stageId(), 0, stage.x());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Slot nearer(Slot best, Slot other, double x) {
        return best == null || Math.abs(other.x() - x) < Math.abs(best.x() - x) ? other : best;
    }
}
