/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Activity;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.measures.Passage;
import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Icon;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Mark;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.StageBand;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/** What holds for every map, whatever the journey. */
class MapPropertiesTest {
    /** What letters may stick out of the width that was computed word by word. */
    private static final double HAIR = 1.5;

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void noTwoTextsOverlap(Maps.Case map) {
        Scene scene = map.scene();
        for (Zone zone : Zone.values()) {
            List<Text> texts = texts(scene, zone);
            for (int i = 0; i < texts.size(); i++) {
                for (Text other : texts.subList(i + 1, texts.size())) {
                    assertThat(letters(texts.get(i)).overlaps(letters(other)))
                            .as("%s: «%s» over «%s»", zone, texts.get(i).string(), other.string()).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void everyMarkIsWithinItsZone(Maps.Case map) {
        Scene scene = map.scene();
        for (Zone zone : Zone.values()) {
            Rect area = scene.area(zone).grow(2);
            assertThat(scene.marks(zone).stream().filter(mark -> !area.contains(mark.bounds()))).as("%s", zone).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void everyTextOfALaneIsWithinItsColumnAndLane(Maps.Case map) {
        Scene scene = map.scene();
        for (LaneBand lane : scene.lanes()) {
            if (lane.lane() == Lane.ROUTE || lane.lane() == Lane.LEGEND || lane.lane().isHeader()) {
                continue;
            }
            for (Text text : texts(scene, Zone.BODY)) {
                if (text.bounds().y() >= lane.y() && text.bounds().y() < lane.bottom()) {
                    Column column = scene.columnAt(text.x()).orElseThrow();
                    Rect cell = Rect.between(column.x(), lane.y(), column.right(), lane.bottom());
                    assertThat(cell.grow(HAIR).contains(text.bounds())).as("«%s» in %s", text.string(), cell).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void everyTextIsWithinTheCardOrBoxThatItTouches(Maps.Case map) {
        Scene scene = map.scene();
        for (Spot spot : scene.spots()) {
            boolean box = spot.part() == Part.ACTIVITY || spot.part() == Part.OWNERS_WORK || spot.part() == Part.STEP
                    || spot.part() == Part.STAGE;
            if (box) {
                for (Mark mark : scene.marksIn(spot.zone(), spot.bounds())) {
                    if (mark instanceof Text text && letters(text).overlaps(spot.bounds())) {
                        assertThat(spot.bounds().grow(HAIR).contains(text.bounds())).as("«%s» in %s", text.string(),
                                spot).isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void noHandoffRunsThroughText(Maps.Case map) {
        Scene scene = map.scene();
        for (Spot spot : scene.spots()) {
            if (spot.part() == Part.HANDOFF) {
                for (Rect area : spot.areas()) {
                    for (Mark mark : scene.marksIn(Zone.BODY, area)) {
                        if (mark instanceof Text text) {
                            assertThat(area.grow(-3).overlaps(text.bounds())).as("%s through «%s»", spot.description(),
                                    text.string())
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void everyElementHasItsSpots(Maps.Case map) {
        Scene scene = map.scene();
        assertThat(scene.spot(map.journey().getId(), Part.JOURNEY)).isPresent();
        for (Stage stage : map.journey().getStages()) {
            assertThat(scene.spot(stage.getId(), Part.STAGE)).isPresent();
            for (Step step : stage.getSteps()) {
                for (Part part : List.of(Part.STEP, Part.DOES, Part.THINKS, Part.FEELS, Part.TOUCHPOINT, Part.MARK, Part.PAIN,
                        Part.NEED, Part.COMPLAINTS, Part.IMPORTANCE, Part.MOMENT_OF_TRUTH)) {
                    assertThat(scene.spot(step.getId(), part)).as("%s of %s", part, step.getName()).isPresent();
                }
                for (Activity activity : step.getActivities()) {
                    assertThat(scene.spot(activity.getId(), Part.ACTIVITY)).isPresent();
                }
            }
        }
        assertThat(scene.spots()).allSatisfy(spot -> {
            assertThat(spot.description()).isNotBlank();
            assertThat(scene.area(spot.zone()).grow(1).contains(spot.bounds())).as("%s", spot).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void theHandoffsAreThoseOfTheFlow(Maps.Case map) {
        Scene scene = map.scene();
        List<Passage> handoffs = Flow.of(map.journey()).handoffs();
        List<String> expected = handoffs.stream().map(h -> h.from().source().getId() + " " + h.to().source().getId()).toList();
        List<String> drawn = scene.spots().stream().filter(spot -> spot.part() == Part.HANDOFF)
                .map(spot -> spot.otherId() + " " + spot.elementId()).toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected);
        long signs = scene.marks(Zone.BODY).stream().filter(m -> m instanceof Icon icon && icon.sign() == Sign.CROSSING)
                .filter(m -> scene.laneAt(m.bounds().centreY()).map(LaneBand::lane).filter(Lane.LEGEND::equals).isEmpty())
                .count();
        assertThat(signs).isEqualTo(handoffs.stream().filter(Passage::isCrossSilo).count());
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void layingOutTwiceGivesTheSame(Maps.Case map) {
        Scene one = map.scene();
        Scene two = map.scene();
        for (Zone zone : Zone.values()) {
            assertThat(one.marks(zone)).isEqualTo(two.marks(zone));
        }
        assertThat(one.spots()).isEqualTo(two.spots());
        assertThat(one.columns()).isEqualTo(two.columns());
        assertThat(one.lanes()).isEqualTo(two.lanes());
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void theIndexFindsWhatALookAtEveryMarkFinds(Maps.Case map) {
        Scene scene = map.scene();
        Random chance = new Random(7);
        for (int i = 0; i < 60; i++) {
            Rect area = new Rect(chance.nextDouble() * scene.width() - 100, chance.nextDouble() * scene.height() - 100,
                    chance.nextDouble() * 1500, chance.nextDouble() * 900);
            for (Zone zone : Zone.values()) {
                List<Mark> all = scene.marks(zone).stream().filter(mark -> mark.bounds().intersects(area)).toList();
                assertThat(scene.marksIn(zone, area)).isEqualTo(all);
            }
            double x = area.x();
            double y = area.y();
            List<Spot> under = scene.zoneAt(x, y).map(zone -> scene.spots().stream()
                    .filter(spot -> spot.zone() == zone && spot.contains(x, y)).toList()).orElse(List.of());
            assertThat(scene.spotAt(x, y).orElse(null)).isEqualTo(under.isEmpty() ? null : under.get(under.size() - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#all")
    void columnsAndLanesStandSideBySide(Maps.Case map) {
        Scene scene = map.scene();
        double x = scene.sideWidth();
        for (StageBand stage : scene.stages()) {
            assertThat(stage.x()).isEqualTo(x);
            for (int i = 0; i < stage.columns(); i++) {
                Column column = scene.columns().get(stage.firstColumn() + i);
                assertThat(column.x()).isEqualTo(x);
                assertThat(column.stageId()).isEqualTo(stage.stageId());
                x = column.right();
            }
            x = stage.right();
        }
        assertThat(x).isLessThanOrEqualTo(scene.width());
        double y = scene.titleHeight();
        for (LaneBand lane : scene.lanes()) {
            assertThat(lane.y()).isGreaterThanOrEqualTo(y);
            y = lane.bottom();
        }
        assertThat(y).isEqualTo(scene.height());
        List<Lane> order = new ArrayList<>(Arrays.asList(Lane.values()));
        assertThat(scene.lanes()).extracting(LaneBand::lane).isSubsetOf(order);
    }

    private static List<Text> texts(Scene scene, Zone zone) {
        return scene.marks(zone).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    /** Where letters are in truth: the ascent of a font leaves room for accents. */
    private static Rect letters(Text text) {
        Rect b = text.bounds();
        return new Rect(b.x() + 0.5, b.y() + b.height() * 0.15, Math.max(0, b.width() - 1), b.height() * 0.75);
    }
}
