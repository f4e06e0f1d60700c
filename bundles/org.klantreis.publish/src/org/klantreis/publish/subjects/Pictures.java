/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.Locale;

import org.klantreis.model.Journey;
import org.klantreis.publish.contents.Part;
import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.text.Typeface;
import org.klantreis.report.views.View;
import org.klantreis.report.views.ViewSource;

/** The pictures of a report; each is laid out when a format asks for it. */
final class Pictures {
    /** Of how many journeys a report tells all: a map takes some 60 kB, and a page of many MB opens slowly everywhere. */
    static final int MOST = 60;

    private final Subject subject;

    Pictures(Subject subject) {
        this.subject = subject;
    }

    /** Returns the map of a journey without the title, which the chapter has; a sentence where there would be too many maps. */
    Part map(Journey journey) {
        if (tooMany()) {
            return new Part.Undrawn(subject.words().get("picture.left-out", subject.journeys().size(), MOST,
                    subject.name(journey)));
        }
        MapOptions options = MapOptions.DEFAULT.withTitle(false).in(subject.words().locale());
        return new Part.Picture("map-" + journey.getId(), subject.words().get("picture.map"),
                () -> JourneyMap.layout(MapSource.of(journey, subject.documents()), options, Typeface.bundled()));
    }

    /** Says whether there are too many journeys to tell all of each. */
    boolean tooMany() {
        return subject.journeys().size() > MOST;
    }

    /**
     * Returns a picture of another view.
     *
     * @param view the view
     * @param journey the journey that it is about; null for the landscape
     * @param key its name for programs
     */
    Part of(View view, Journey journey, String key) {
        return new Part.Picture(key, subject.words().get("picture." + view.name().toLowerCase(Locale.ROOT)),
                () -> view.drawing(new ViewSource(subject.documents(), journey).in(subject.words().locale()))
                        .scene(Typeface.bundled()));
    }
}
