/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.klantreis.evidence.overlay.ObservedMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.render.RenderMap;
import org.klantreis.report.render.Theme;
import org.klantreis.report.scene.Lane;

/** Draws the example's map with what its log shows, to be looked at. */
class ObservedPictureTest {
    @Test
    void drawsWhatTheLogShows() throws Exception {
        ExampleLog example = new ExampleLog();
        MapSource source = MapSource.of(example.journey, example.project)
                .with(ObservedMap.of(example.compare(CaseFilter.ALL), 0.02));
        MapOptions some = MapOptions.DEFAULT.withLanes(List.of(Lane.ROUTE, Lane.TOUCHPOINT, Lane.OBSERVED, Lane.FRONTSTAGE,
                Lane.BACKSTAGE, Lane.SUPPORT, Lane.LEGEND));
        Path folder = Path.of("target/screenshots");
        for (Theme theme : Theme.values()) {
            Path picture = folder.resolve("observed-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            new RenderMap(source, some.in(theme == Theme.DARK ? Locale.forLanguageTag("nl") : Locale.ENGLISH),
                    PictureOptions.usual().with(theme.palette()).scaled(1)).execute(picture);
            assertThat(picture).isNotEmptyFile();
        }
        Path svg = folder.resolve("observed.svg");
        new RenderMap(source, some.in(Locale.ENGLISH), PictureOptions.usual()).execute(svg);
        assertThat(Files.readString(svg)).contains("137 of 160 cases");
    }
}
