/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Measurement;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/** Journeys at the edge of what there can be. */
class OddJourneysTest {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    private final Journey journey = MAKE.createJourney();

    @Test
    void anEmptyJourneySaysThatItIsEmpty() {
        Scene scene = Maps.scene(journey);
        assertThat(scene.columns()).isEmpty();
        assertThat(scene.slotAt(300)).isEmpty();
        assertThat(strings(scene, Zone.HEADER)).containsExactly("This journey has no stages yet.");
    }

    @Test
    void aStageWithoutStepsHasRoomForOne() {
        Stage stage = stage();
        Scene scene = Maps.scene(journey);
        assertThat(scene.stages()).singleElement().satisfies(band -> {
            assertThat(band.columns()).isZero();
            assertThat(band.width()).isEqualTo(MapOptions.COLUMN_WIDTH);
        });
        assertThat(scene.slotAt(500).orElseThrow().stageId()).isEqualTo(stage.getId());
    }

    @Test
    void aStepWithoutAnythingCanBeFilledInEverywhere() {
        Step step = step(stage());
        Scene scene = Maps.scene(journey);
        assertThat(scene.spotsOf(step.getId())).extracting(Spot::part).contains(Part.STEP, Part.DOES, Part.THINKS, Part.FEELS,
                Part.TOUCHPOINT, Part.MARK, Part.IMPORTANCE, Part.MOMENT_OF_TRUTH, Part.PAIN, Part.NEED, Part.WORKPLACE);
        assertThat(scene.lane(Lane.ROUTE)).isEmpty();
    }

    @Test
    void whatIsInNoFileIsDrawnAsMissing() {
        Step step = step(stage());
        Touchpoint lost = MAKE.createTouchpoint();
        ((InternalEObject) lost).eSetProxyURI(URI.createURI("lost.klantreis#1"));
        step.setTouchpoint(lost);
        OrganisationUnit nobody = MAKE.createOrganisationUnit();
        ((InternalEObject) nobody).eSetProxyURI(URI.createURI("lost.klantreis#2"));
        Activity activity = MAKE.createActivity();
        activity.setId("activity");
        activity.setName("Look");
        activity.setUnit(nobody);
        step.getActivities().add(activity);
        Scene scene = Maps.scene(journey);
        assertThat(String.join(" ", strings(scene, Zone.BODY))).contains("not in the catalogue").contains("no unit");
        assertThat(scene.spot("activity", Part.ACTIVITY)).isPresent();
    }

    @Test
    void aVeryLongWordIsBrokenAndNotCutOff() {
        Step step = step(stage());
        String word = "Donaudampfschiffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";
        step.setDoes(word);
        Scene scene = Maps.scene(journey);
        Rect cell = scene.spot(step.getId(), Part.DOES).orElseThrow().bounds();
        List<Text> pieces = scene.marksIn(Zone.BODY, cell).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
        assertThat(String.join("", pieces.stream().map(Text::string).toList())).isEqualTo(word);
        assertThat(pieces).allMatch(text -> cell.contains(text.bounds()));
    }

    @Test
    void theTipOfAMarkHasTheRawValues() {
        Step step = step(stage());
        Measurement measurement = MAKE.createMeasurement();
        measurement.setValue(2.8);
        measurement.setScaleMin(1);
        measurement.setScaleMax(5);
        measurement.setN(412);
        measurement.setSource("One to five stars");
        step.getMeasurements().add(measurement);
        Scene scene = Maps.scene(journey);
        Spot spot = scene.spot(step.getId(), Part.MARK).orElseThrow();
        assertThat(spot.tooltip()).contains("2.8 of 5, n=412, One to five stars").contains("5.1");
        assertThat(spot.description()).contains("insufficient");
    }

    @Test
    void lanesAreShownInTheOrderAskedForWithTheBlueprintTogether() {
        step(stage());
        MapOptions options = Maps.ENGLISH.withLanes(List.of(Lane.SUPPORT, Lane.PAIN, Lane.FRONTSTAGE, Lane.DOES));
        Scene scene = JourneyMap.layout(MapSource.of(journey, List.of()), options, Maps.LETTERS);
        assertThat(scene.lanes()).extracting(LaneBand::lane).containsExactly(Lane.STAGES, Lane.STEPS, Lane.SUPPORT,
                Lane.FRONTSTAGE, Lane.PAIN, Lane.DOES);
    }

    @Test
    void withoutATitleTheHeaderIsAtTheTop() {
        step(stage());
        Scene scene = JourneyMap.layout(MapSource.of(journey, List.of()), Maps.ENGLISH.withTitle(false), Maps.LETTERS);
        assertThat(scene.titleHeight()).isZero();
        assertThat(scene.marks(Zone.TITLE)).isEmpty();
    }

    @Test
    void theMapSpeaksDutchAndCallsCustomersWhatTheLandscapeDoes() {
        Maps.Case map = Maps.havenbank("Report damage");
        Scene scene = JourneyMap.layout(map.source(), map.options().in(Locale.forLanguageTag("nl-NL")), Maps.LETTERS);
        assertThat(strings(scene, Zone.TITLE)).contains("Taak van de member");
        assertThat(strings(scene, Zone.SIDE)).contains("Klachten");
    }

    @Test
    void twoHundredStepsAreLaidOutInFull() {
        RandomJourney made = new RandomJourney(200, 200);
        Scene scene = JourneyMap.layout(MapSource.of(made.journey(), made.documents()), Maps.ENGLISH, Maps.LETTERS);
        assertThat(scene.columns()).hasSize(200);
        Rect window = new Rect(scene.width() / 2, scene.titleHeight(), 1600, 1000);
        assertThat(scene.marksIn(Zone.BODY, window)).hasSizeLessThan(scene.marks(Zone.BODY).size() / 8);
    }

    private static List<String> strings(Scene scene, Zone zone) {
        return scene.marks(zone).stream().filter(Text.class::isInstance).map(mark -> ((Text) mark).string()).toList();
    }

    private Stage stage() {
        Stage stage = MAKE.createStage();
        stage.setId("stage");
        journey.getStages().add(stage);
        return stage;
    }

    private Step step(Stage stage) {
        Step step = MAKE.createStep();
        step.setId("step " + stage.getSteps().size());
        stage.getSteps().add(step);
        return step;
    }
}
