/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class AlignedScenesTest {
    private static Scene scene(double rowHeight, Object... idsAndWidths) {
        SceneBuilder builder = new SceneBuilder();
        double x = 100;
        for (int i = 0; i < idsAndWidths.length; i += 2) {
            double width = ((Number) idsAndWidths[i + 1]).doubleValue();
            String id = (String) idsAndWidths[i];
            builder.add(new Column(i / 2, id, "stage", x, width, Column.Change.NONE, false, List.of()));
            builder.add(Zone.BODY, new Box(new Rect(x + 8, 70, width - 16, 20), 0, Ink.of(Role.CARD), null));
            x += width;
        }
        builder.add(new LaneBand(Lane.DOES, "Does", 60, rowHeight));
        builder.add(new LaneBand(Lane.FEELS, "Feels", 60 + rowHeight, 40));
        return builder.size(x, 100 + rowHeight).frozen(20, 60, 100).build();
    }

    @Test
    void leavesEqualMapsAsTheyAre() {
        Scene scene = scene(50, "a", 100, "b", 120);
        AlignedScenes both = AlignedScenes.of(scene, scene(50, "a", 100, "b", 120));
        assertThat(both.before().columns()).isEqualTo(scene.columns());
        assertThat(both.before().width()).isEqualTo(scene.width());
        assertThat(both.gapsBefore()).isEmpty();
    }

    @Test
    void leavesRoomForAStepThatTheOtherDoesNotHave() {
        AlignedScenes both = AlignedScenes.of(scene(50, "a", 100, "c", 100), scene(50, "a", 100, "b", 140, "c", 100));
        assertThat(both.gapsBefore()).containsExactly(new Rect(200, 20, 140, 130));
        assertThat(both.gapsAfter()).isEmpty();
        assertThat(both.before().columnOf("c").orElseThrow().right()).isEqualTo(both.after().columnOf("c").orElseThrow().right());
        Box card = (Box) both.before().marks(Zone.BODY).get(1);
        assertThat(card.area()).isEqualTo(new Rect(348, 70, 84, 20));
    }

    @Test
    void makesColumnsAndLanesOfTheSameSize() {
        AlignedScenes both = AlignedScenes.of(scene(50, "a", 100, "b", 120), scene(80, "a", 150, "b", 110));
        assertThat(both.before().columns().stream().map(Column::width).toList()).isEqualTo(List.of(150.0, 120.0));
        assertThat(both.after().columns().stream().map(Column::width).toList()).isEqualTo(List.of(150.0, 120.0));
        assertThat(both.before().lanes()).isEqualTo(both.after().lanes());
        assertThat(both.before().height()).isEqualTo(both.after().height());
    }

    @Test
    void showsAMovedStepAtBothItsPlaces() {
        AlignedScenes both = AlignedScenes.of(scene(50, "a", 100, "b", 100, "c", 100), scene(50, "b", 100, "c", 100, "a", 100));
        assertThat(both.gapsBefore()).containsExactly(new Rect(400, 20, 100, 130));
        assertThat(both.gapsAfter()).containsExactly(new Rect(100, 20, 100, 130));
        assertThat(both.before().columnOf("b").orElseThrow().x()).isEqualTo(both.after().columnOf("b").orElseThrow().x());
    }
}
