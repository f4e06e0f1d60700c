/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.overlaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.knowledge.Pictures;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;

/** The overlaps view says what the example's truths say under (c). */
@ExtendWith(CleanWorkbench.class)
class OverlapsViewTest {
    private OverlapsView view;

    @BeforeEach
    void open() throws Exception {
        TestKnowledge.use();
        ExampleProject.havenbank();
        view = TestKnowledge.open(OverlapsView.class, OverlapsView.ID);
    }

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
    }

    private void select(String first, String second) {
        view.map().select(new Point(view.map().data().columns().indexOf(second), view.map().data().rows().indexOf(first)));
        TestKnowledge.settle();
    }

    private double value(String first, String second) {
        return view.map().data().values()[view.map().data().rows().indexOf(first)][view.map().data().columns().indexOf(second)];
    }

    @Test
    void showsTheOverlapOfEachPairBothWays() {
        assertThat(view.map().data().rows()).hasSize(13);
        assertThat(value("Open an account", "Switch from another bank")).isEqualTo(0.5);
        assertThat(value("Switch from another bank", "Open an account")).isEqualTo(0.5);
        assertThat(value("Lost card", "Dispute a card payment")).isEqualTo(6 / 14.0);
        int cells = 0;
        for (double[] row : view.map().data().values()) {
            for (double cell : row) {
                cells += Double.isNaN(cell) ? 0 : 1;
            }
        }
        assertThat(cells).isEqualTo(2 * 48);
    }

    @Test
    void comparesBySequence() {
        view.measure().select(Measure.SEQUENCE.ordinal());
        view.measure().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertThat(value("Open an account", "Switch from another bank")).isEqualTo(7 / 12.0);
    }

    @Test
    void showsSideBySideWhatAPairShares() {
        select("Open an account", "Switch from another bank");
        assertThat(view.pair().get(1).names()).containsExactlyInAnyOrder("Application for an account", "First start of the app",
                "Identity scan with the phone", "Message that the account is open", "Product page on the website",
                "Question about the origin of money", "Review on a comparison site", "Welcome pack with the card");
        assertThat(view.pair().get(0).names()).isNotEmpty().contains("Advice of family and friends");
        assertThat(view.pair().get(0).names().size() + view.pair().get(2).names().size()).isEqualTo(16 - 8);
        Pictures.take(view, "overlaps");
    }
}
