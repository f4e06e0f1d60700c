/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

/** A project of many journeys has a report that can be used. */
class ManyJourneysTest {
    private static final int MANY = 300;
    private static final int LARGEST = 15_000_000;

    @TempDir
    Path folder;

    private LandscapeProject project(int journeys) throws IOException {
        Path copy = folder.resolve("bank");
        Examples.copy(Examples.HAVENBANK, copy);
        LandscapeProject project = LandscapeProject.open(copy);
        List<Journey> some = List.copyOf(project.journeys());
        for (int i = some.size(); i < journeys; i++) {
            Journey another = EcoreUtil.copy(some.get(i % some.size()));
            int number = i;
            identify(another, number);
            another.eAllContents().forEachRemaining(element -> identify(element, number));
            another.setName(another.getName() + " " + i);
            project.add("journeys/j" + i + ".journey", another);
        }
        return project;
    }

    private static void identify(Object element, int number) {
        if (element instanceof Identified identified) {
            identified.setId(UUID.nameUUIDFromBytes((identified.getId() + number).getBytes(StandardCharsets.UTF_8)).toString());
        }
    }

    private static String page(LandscapeProject project) throws IOException {
        return new String(Havenbank.written(project, Locale.ENGLISH, ReportFormat.HTML), StandardCharsets.UTF_8);
    }

    @Test
    void leavesOutMapsOfMoreThanSixtyAndSaysHowToGetThem() throws IOException {
        String page = page(project(MANY));

        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        assertThat(page).contains("The map and the work are not in this report: it tells of 300 journeys, and a page with "
                + "the maps of more than 60 is too large. "
                + "Draw the map with «klantreis render &quot;Lost card&quot;»",
                "«klantreis report --journey &quot;Lost card&quot;»")
                .doesNotContain("id=\"map-");
        assertThat(page.split("class=\"prose undrawn\"", -1)).hasSize(MANY + 1);
    }

    @Test
    void drawsAllOfSixty() throws IOException {
        assertThat(page(project(60))).doesNotContain("class=\"prose undrawn\"");
    }
}
