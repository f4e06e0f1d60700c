/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.quadrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.report.render.Drawing;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;
import org.klantreis.report.text.Typeface;
import org.klantreis.report.views.View;
import org.klantreis.report.views.ViewSource;

class QuadrantPictureTest {
    private static LandscapeProject project;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        Examples.copy(Examples.HAVENBANK, folder);
        project = LandscapeProject.open(folder);
    }

    private static Scene draw(Journey about, String language) {
        Drawing drawing = View.QUADRANT.drawing(new ViewSource(project.documents(), about).in(Locale.forLanguageTag(language)));
        return drawing.scene(Typeface.bundled());
    }

    private static List<Spot> dots(Scene scene) {
        return scene.spots().stream().filter(spot -> spot.part() == Part.DECISION && spot.bounds().width() == 2 * Dots.RADIUS).toList();
    }

    private static List<String> texts(Scene scene) {
        return Arrays.stream(Zone.values()).flatMap(zone -> scene.marks(zone).stream()).filter(Text.class::isInstance)
                .map(mark -> ((Text) mark).string()).toList();
    }

    @Test
    void showsAllStepsWithAMarkWithoutOverlap() {
        Scene scene = draw(null, "en");
        List<Spot> dots = dots(scene);
        assertThat(dots).hasSize(123);
        for (int i = 0; i < dots.size(); i++) {
            Rect one = dots.get(i).bounds();
            assertThat(scene.area(Zone.BODY).contains(one.centreX(), one.centreY())).isTrue();
            for (int k = i + 1; k < dots.size(); k++) {
                Rect other = dots.get(k).bounds();
                assertThat(Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY()))
                        .as(dots.get(i).tooltip() + " and " + dots.get(k).tooltip()).isGreaterThan(2 * Dots.RADIUS + 4);
            }
        }
    }

    @Test
    void putsMarksUpwardsAndImportanceToTheRight() {
        Journey journey = project.journeys().stream().filter(each -> "Report damage".equals(each.getName())).findFirst().orElseThrow();
        Scene scene = draw(journey, "en");
        List<Step> steps = journey.getStages().stream().flatMap(stage -> stage.getSteps().stream())
                .filter(step -> step.getMark() != null && step.getImportance() != null).toList();
        for (Step one : steps) {
            for (Step other : steps) {
                Rect a = dot(scene, one);
                Rect b = dot(scene, other);
                if (one.getMark() > other.getMark()) {
                    assertThat(a.centreY()).isLessThan(b.centreY());
                }
                if (one.getImportance() > other.getImportance()) {
                    assertThat(a.centreX()).isGreaterThan(b.centreX());
                }
            }
        }
        assertThat(texts(scene)).contains("Report damage", "14 steps with a mark, by importance and mark", "not in order: 30 insufficient");
    }

    private static Rect dot(Scene scene, Step step) {
        return dots(scene).stream().filter(spot -> spot.elementId().equals(step.getId())).findFirst().orElseThrow().bounds();
    }

    @Test
    void speaksDutchAndSaysWhyAtADot() {
        Scene scene = draw(null, "nl");
        assertThat(texts(scene)).contains("Wat eerst", "Repareren", "Uitblinken", "Een zes is goed");
        assertThat(dots(scene)).anySatisfy(spot -> assertThat(spot.tooltip()).contains("is onvoldoende, onder 5,5"));
    }

    @Test
    void saysSoWhereNoStepHasAMark() {
        Journey empty = KlantreisFactory.eINSTANCE.createJourney();
        empty.setName("Not mapped yet");
        Scene scene = draw(empty, "en");
        assertThat(dots(scene)).isEmpty();
        assertThat(texts(scene)).anySatisfy(text -> assertThat(text).startsWith("No step has a mark yet"));
    }
}
