/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Zone;

class PagePlanTest {
    @Test
    void putsASmallMapOnOnePage() {
        assertThat(PagePlan.of(Samples.map(4, 2).build(), PageSize.A4)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"30, 3, A4", "30, 9, A4", "200, 4, A3", "7, 6, A3", "1, 1, A4"})
    void showsEveryStepAndLaneOnceAndWhole(int steps, int lanes, PageSize size) {
        Scene scene = Samples.map(steps, lanes).build();
        List<Window> bodies = PagePlan.of(scene, size).stream().flatMap(List::stream).filter(w -> w.zone() == Zone.BODY).toList();

        for (Column column : scene.columns()) {
            double x = column.x() + 1;
            for (int lane = 0; lane < lanes - 1; lane++) {
                double y = Samples.HEADER + lane * Samples.LANE + 1;
                Rect cell = new Rect(x, y, Samples.COLUMN - 2, Samples.LANE - 2);
                assertThat(bodies.stream().filter(w -> w.part().overlaps(cell))).as("step %d, lane %d", column.index(), lane)
                        .singleElement().satisfies(w -> assertThat(w.part().contains(cell)).as("whole").isTrue());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 3, A4", "30, 9, A4", "200, 4, A3"})
    void keepsWithinThePageAndReadable(int steps, int lanes, PageSize size) {
        for (List<Window> page : PagePlan.of(Samples.map(steps, lanes).build(), size)) {
            for (Window window : page) {
                Rect area = window.area();
                assertThat(area.x()).isGreaterThanOrEqualTo(PagePlan.MARGIN - 0.01);
                assertThat(area.right()).isLessThanOrEqualTo(size.width() - PagePlan.MARGIN + 0.01);
                assertThat(area.bottom()).isLessThanOrEqualTo(size.height() - PagePlan.MARGIN);
                assertThat(window.scale()).isBetween(0.46, 0.75);
                assertThat(page.stream().filter(other -> other != window && other.area().grow(-0.5).overlaps(area))).isEmpty();
            }
        }
    }

    @Test
    void beginsPagesWithAStageWhereThatCostsLittle() {
        Scene scene = Samples.map(30, 3).build();

        List<Window> bodies = PagePlan.of(scene, PageSize.A4).stream().map(page -> page.stream()
                .filter(w -> w.zone() == Zone.BODY).findFirst().orElseThrow()).toList();

        double stage = 2 * Samples.COLUMN;
        assertThat(bodies).allSatisfy(w -> assertThat((w.part().x() - Samples.SIDE) % stage).isEqualTo(0, within(0.01)));
    }

    @Test
    void hasTitleAndLegendOnce() {
        Scene scene = Samples.map(30, 9).build();
        List<Window> windows = PagePlan.of(scene, PageSize.A4).stream().flatMap(List::stream).toList();

        assertThat(windows).filteredOn(w -> w.zone() == Zone.TITLE).hasSize(1);
        double legend = scene.height() - Samples.LANE + 1;
        assertThat(windows).filteredOn(w -> w.zone() == Zone.SIDE && w.part().contains(1, legend)).hasSize(1);
    }
}
