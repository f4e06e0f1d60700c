/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.report.layout.Words;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Icon;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Mark;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/** What the model says is what the map shows, on the journeys of the example. */
class MapContentTest {
    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#havenbank")
    void everyTextOfAStepStandsInItsCell(Maps.Case map) {
        Scene scene = map.scene();
        for (Step step : steps(map.journey())) {
            assertThat(text(scene, step, Part.DOES)).isEqualTo(shown(step.getDoes()));
            assertThat(text(scene, step, Part.FEELS)).isEqualTo(shown(step.getFeels()));
            assertThat(text(scene, step, Part.PAIN)).isEqualTo(shown(step.getPain()));
            assertThat(text(scene, step, Part.NEED)).isEqualTo(shown(step.getNeed()));
            assertThat(text(scene, step, Part.THINKS)).contains(shown(step.getThinks()));
            assertThat(text(scene, step, Part.STEP)).startsWith(shown(step.getName()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#havenbank")
    void theLineIsDrawnThroughTheMarksAndOnlyDottedWhereOneIsMissing(Maps.Case map) {
        List<Step> steps = steps(map.journey());
        int pairs = 0;
        int gaps = 0;
        Integer last = null;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).getMark() != null || !steps.get(i).getMeasurements().isEmpty()) {
                pairs += last != null && last == i - 1 ? 1 : 0;
                gaps += last != null && last < i - 1 ? 1 : 0;
                last = i;
            }
        }
        List<Mark> marks = map.scene().marks(Zone.BODY);
        assertThat(marks.stream().filter(m -> m instanceof Path path && path.fill() == null
                && path.stroke().ink().equals(Ink.of(Role.EXPERIENCE)))).hasSize(pairs);
        assertThat(marks.stream().filter(m -> m instanceof Line line && line.stroke().dash() == Dash.DOTTED
                && line.stroke().ink().role() == Role.EXPERIENCE)).hasSize(gaps);
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#havenbank")
    void marksComplaintsAndWaitsStandWhereTheyBelong(Maps.Case map) {
        Scene scene = map.scene();
        Words words = new Words("org.klantreis.report.map.map", map.options().locale(), null);
        for (Step step : steps(map.journey())) {
            assertThat(text(scene, step, Part.MARK)).isEqualTo(step.getMark() == null ? "" : words.mark(step.getMark()));
            int complaints = map.source().complaintsAbout(step.getTouchpoint()).size();
            assertThat(text(scene, step, Part.COMPLAINTS)).isEqualTo(complaints == 0 ? "" : String.valueOf(complaints));
            for (Activity activity : step.getActivities()) {
                boolean waits = activity.getWaitingTime() != null && activity.getWaitingTime() > 0;
                if (waits) {
                    Rect band = scene.spot(activity.getId(), Part.WAIT).orElseThrow().bounds();
                    assertThat(text(scene, band)).startsWith(words.time(activity.getWaitingTime()));
                } else if (activity.getWaitingCause() == null) {
                    assertThat(scene.spot(activity.getId(), Part.WAIT)).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.report.map.Maps#havenbank")
    void momentsOfTruthHaveStars(Maps.Case map) {
        Scene scene = map.scene();
        long stars = scene.marks(Zone.HEADER).stream().filter(m -> m instanceof Icon icon && icon.sign() == Sign.STAR).count();
        assertThat(stars).isEqualTo(steps(map.journey()).stream().filter(Step::isMomentOfTruth).count());
    }

    private static List<Step> steps(Journey journey) {
        List<Step> steps = new ArrayList<>();
        journey.getStages().forEach(stage -> steps.addAll(stage.getSteps()));
        return steps;
    }

    private static String shown(String text) {
        return text == null ? "" : text.strip();
    }

    private static String text(Scene scene, Step step, Part part) {
        Rect area = scene.spot(step.getId(), part).orElseThrow().bounds();
        return scene.marksIn(part == Part.STEP ? Zone.HEADER : Zone.BODY, area).stream()
                .filter(m -> m instanceof Text && area.contains(m.bounds())).map(m -> ((Text) m).string())
                .collect(Collectors.joining(" "));
    }

    private static String text(Scene scene, Rect area) {
        return scene.marksIn(Zone.BODY, area).stream().filter(m -> m instanceof Text && area.grow(1).overlaps(m.bounds()))
                .map(m -> ((Text) m).string()).collect(Collectors.joining(" "));
    }
}
