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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** All journeys of the example, four pairs laid over each other, and random journeys of all sorts. */
    static Stream<Case> all() {
        return Stream.of(havenbank(), overlays(), random()).flatMap(s -> s);
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
