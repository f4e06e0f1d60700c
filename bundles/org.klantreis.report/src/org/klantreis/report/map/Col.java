/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Column;

/** A column while the map is being laid out. */
final class Col {
    final Step step;
    final Stage stage;
    /** The steps of the journey laid over that this step traces or that trace it. */
    final List<Step> others = new ArrayList<>();
    /** Whether only the journey laid over has the step. */
    final boolean foreign;
    Column.Change change = Column.Change.NONE;
    double x;
    double width;

    Col(Step step, Stage stage, boolean foreign) {
        this.step = step;
        this.stage = stage;
        this.foreign = foreign;
    }

    double centre() {
        return x + width / 2;
    }

    double right() {
        return x + width;
    }

    /** Returns where text in it begins. */
    double textX() {
        return x + Styles.GUTTER;
    }

    /** Returns how wide text in it may be. */
    double textWidth() {
        return width - 2 * Styles.GUTTER;
    }
}
