/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.views;

import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.render.Drawing;

/** The kinds of pictures that a landscape has. All give the same kind of scene, for the same painters. */
public enum View {
    /** The map of a journey. */
    MAP(true) {
        @Override
        public Drawing drawing(ViewSource source) {
            return lanes(source, MapOptions.DEFAULT);
        }
    },
    /** The service blueprint of a journey. */
    BLUEPRINT(true) {
        @Override
        public Drawing drawing(ViewSource source) {
            return lanes(source, MapOptions.BLUEPRINT);
        }
    };

    private final boolean needsJourney;

    View(boolean needsJourney) {
        this.needsJourney = needsJourney;
    }

    /** Says whether it is of one journey, and so cannot show a whole landscape. */
    public boolean needsJourney() {
        return needsJourney;
    }

    /**
     * Returns what there is to draw.
     *
     * @param source what it is drawn from
     * @throws IllegalArgumentException when it is of one journey and the source is about none
     */
    public abstract Drawing drawing(ViewSource source);

    private static Drawing lanes(ViewSource source, MapOptions options) {
        MapSource map = source.map();
        MapOptions translated = options.in(source.language());
        return new Drawing(source.title(), source.language(), letters -> JourneyMap.layout(map, translated, letters));
    }
}
