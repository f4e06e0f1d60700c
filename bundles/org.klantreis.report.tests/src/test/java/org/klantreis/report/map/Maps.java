/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.klantreis.model.DeviationKind;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.text.Typeface;

/** Journeys to draw, and their maps. */
final class Maps {
    static final TextMeasurer LETTERS = Typeface.bundled();
    static final MapOptions ENGLISH = MapOptions.DEFAULT.in(Locale.ENGLISH);

    private static final LandscapeProject HAVENBANK = open();
    private static final int RANDOM = 24;

    private Maps() {
    }

    /** A map to look at, with a name for the test report. */
    record Case(String name, MapSource source, MapOptions options, TextMeasurer letters) {
        Case(String name, MapSource source, MapOptions options) {
            this(name, source, options, LETTERS);
        }

        Scene scene() {
            return JourneyMap.layout(source, options, letters);
        }

        Journey journey() {
            return source.journey();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All journeys of the example, four pairs laid over each other, what was observed, and random journeys of all sorts. */
    static Stream<Case> all() {
        return Stream.of(havenbank(), overlays(), observed(), random()).flatMap(s -> s);
    }

    static Stream<Case> havenbank() {
        return HAVENBANK.journeys().stream().map(journey -> new Case(journey.getName(), source(journey), ENGLISH));
    }

    static Stream<Case> overlays() {
        List<Case> cases = new ArrayList<>();
        for (Journey journey : HAVENBANK.journeys()) {
            Journey other = journey.getAsIs();
            if (other != null) {
                cases.add(new Case(journey.getName() + " over what it is", source(journey), ENGLISH.withOverlay(other)));
                cases.add(new Case(other.getName() + " under " + journey.getName(), source(other),
                        ENGLISH.withOverlay(journey).in(Locale.forLanguageTag("nl"))));
            }
        }
        return cases.stream();
    }

    /** Journeys with all that may be observed of them, made up, also of steps and activities that they do not have. */
    static Stream<Case> observed() {
        return HAVENBANK.journeys().stream().limit(5).map(journey -> new Case(journey.getName() + " observed",
                source(journey).with(madeUp(journey)), ENGLISH));
    }

    private static Observed madeUp(Journey journey) {
        Map<String, Observed.OfStep> steps = new HashMap<>();
        Map<String, Observed.OfActivity> activities = new HashMap<>();
        steps.put("none", new Observed.OfStep(true, 1, 1, 1, 1.0, List.of()));
        Random random = new Random(7);
        journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).forEach(step -> {
            List<Observed.Difference> differences = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                differences.add(new Observed.Difference(DeviationKind.get(random.nextInt(5)),
                        "Customer Relations and Complaints Department " + i, 1 + random.nextInt(999), 1000));
            }
            steps.put(step.getId(), new Observed.OfStep(random.nextInt(4) > 0, random.nextInt(150_371), 150_370, 561_470,
                    random.nextBoolean() ? null : random.nextDouble() * 900, differences));
            step.getActivities().forEach(activity -> activities.put(activity.getId(),
                    new Observed.OfActivity(random.nextInt(1_000_000), random.nextBoolean() ? null : 31.4)));
        });
        return new Observed("Log", 150_370, 0.834, steps, activities);
    }

    static Stream<Case> random() {
        return Stream.iterate(0L, seed -> seed < RANDOM, seed -> seed + 1).map(seed -> {
            RandomJourney made = new RandomJourney(seed);
            TextMeasurer letters = seed % 2 == 0 ? LETTERS : new WidePixels();
            return new Case("random " + seed, MapSource.of(made.journey(), made.documents()), ENGLISH, letters);
        });
    }

    static Case havenbank(String name) {
        return havenbank().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    static Journey journey(String name) {
        return havenbank(name).journey();
    }

    static Landscape landscape() {
        return HAVENBANK.landscape().orElseThrow();
    }

    static MapSource source(Journey journey) {
        return MapSource.of(journey, HAVENBANK);
    }

    static Scene scene(Journey journey) {
        return JourneyMap.layout(MapSource.of(journey, List.of()), ENGLISH, LETTERS);
    }

    private static LandscapeProject open() {
        try {
            return LandscapeProject.open(Path.of("../org.klantreis.examples/projects/havenbank"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters of another make: wider, and measured in whole pixels, as screens do. */
    private static final class WidePixels implements TextMeasurer {
        @Override
        public double width(String string, TextStyle style) {
            return Math.ceil(LETTERS.width(string, style) * 1.2);
        }

        @Override
        public double ascent(TextStyle style) {
            return Math.ceil(LETTERS.ascent(style) * 1.1);
        }

        @Override
        public double descent(TextStyle style) {
            return Math.ceil(LETTERS.descent(style) * 1.1);
        }
    }
}
