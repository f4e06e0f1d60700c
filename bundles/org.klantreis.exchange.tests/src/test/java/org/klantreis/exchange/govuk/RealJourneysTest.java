/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.exchange.ImportReport;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.measures.Footprint;
import org.klantreis.model.measures.Overlap;
import org.klantreis.model.project.LandscapeProject;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The published journeys of 26 real services; skipped where they are not at hand. */
class RealJourneysTest {
    @TempDir
    Path folder;
    private Path file;
    private ImportReport report;
    private LandscapeProject project;

    @BeforeEach
    void importAll() throws IOException {
        file = SharedData.require("govuk_journeys/exemplar-screens.json");
        LandscapeProject created = LandscapeProject.create(folder, KlantreisFactory.eINSTANCE.createLandscape());
        report = new ImportGovUkJourneys(file, created).execute();
        project = LandscapeProject.open(folder);
    }

    @Test
    void allOfItIsImported() throws IOException {
        assertThat(report.read()).containsExactly(entry("services", 26), entry("journeys", 69), entry("steps", 360));
        assertThat(report.skipped()).isZero();
        assertThat(report.unknownFields()).isEmpty();
        assertThat(project.problems()).isEmpty();
        assertThat(project.landscape().orElseThrow().getServices()).hasSize(26);
        assertThat(project.journeys()).hasSize(69);
        assertThat(project.journeys().stream().flatMap(journey -> journey.getStages().stream())
                .flatMap(stage -> stage.getSteps().stream()).filter(step -> step.getTouchpoint() != null)).hasSize(360);
        ImportReport again = new ImportGovUkJourneys(file, project).execute();
        assertThat(again.written()).isEmpty();
        assertThat(List.of(again.created(), again.updated())).containsExactly(0, 0);
    }

    @Test
    void overlapsAgreeWithAPlainComputationPairByPair() throws IOException {
        List<PlainJourney> plain = plainJourneys();
        Map<String, Journey> imported = new HashMap<>();
        project.journeys().forEach(journey -> imported.put(path(journey) + "|" + journey.getName(), journey));
        List<Footprint> footprints = plain.stream().map(journey -> Footprint.of(imported.get(journey.name()))).toList();
        Map<String, Overlap> overlaps = new HashMap<>();
        for (Overlap overlap : Overlap.among(footprints)) {
            String pair = footprints.indexOf(overlap.first()) + " " + footprints.indexOf(overlap.second());
            assertThat(overlaps.put(pair, overlap)).as(pair).isNull();
        }
        int pairs = 0;
        int overlapping = 0;
        for (int i = 0; i < plain.size(); i++) {
            for (int j = i + 1; j < plain.size(); j++) {
                PlainJourney first = plain.get(i);
                PlainJourney second = plain.get(j);
                Overlap overlap = overlaps.remove(i + " " + j);
                String pair = first.name() + " and " + second.name();
                int shared = first.shared(second);
                assertThat(overlap == null ? 0 : overlap.sharedTouchpoints()).as(pair).isEqualTo(shared);
                assertThat(overlap == null ? 0 : overlap.touchpoints()).as(pair).isCloseTo(first.jaccard(second), within(1e-12));
                assertThat(overlap == null ? 0 : overlap.sequence()).as(pair).isCloseTo(first.similarity(second), within(1e-12));
                pairs++;
                overlapping += shared > 0 ? 1 : 0;
            }
        }
        assertThat(overlaps).as("pairs that are not there").isEmpty();
        assertThat(pairs).isEqualTo(69 * 68 / 2);
        assertThat(overlapping).isEqualTo(73);
    }

    private static String path(Journey journey) {
        return journey.getProperties().stream().filter(p -> p.getKey().equals("govuk:path")).findFirst().orElseThrow().getValue();
    }

    private List<PlainJourney> plainJourneys() throws IOException {
        List<PlainJourney> journeys = new ArrayList<>();
        for (JsonElement service : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
            String path = service.getAsJsonObject().get("path").getAsString();
            for (JsonElement element : service.getAsJsonObject().getAsJsonArray("userjourneys")) {
                JsonObject journey = element.getAsJsonObject();
                List<String> screens = new ArrayList<>();
                for (JsonElement step : journey.getAsJsonArray("path")) {
                    String caption = step.getAsJsonObject().get("caption").getAsString();
                    screens.add(path + "|" + caption.trim().toLowerCase(Locale.ROOT));
                }
                journeys.add(new PlainJourney(path + "|" + journey.get("title").getAsString(), screens));
            }
        }
        return journeys;
    }

    /** A journey as its screens, each told apart by service and caption. */
    private record PlainJourney(String name, List<String> screens) {
        int shared(PlainJourney other) {
            Set<String> both = new HashSet<>(screens);
            both.retainAll(new HashSet<>(other.screens));
            return both.size();
        }

        double jaccard(PlainJourney other) {
            Set<String> either = new HashSet<>(screens);
            either.addAll(other.screens);
            return (double) shared(other) / either.size();
        }

        double similarity(PlainJourney other) {
            int[][] longest = new int[screens.size() + 1][other.screens.size() + 1];
            for (int i = screens.size() - 1; i >= 0; i--) {
                for (int j = other.screens.size() - 1; j >= 0; j--) {
                    longest[i][j] = screens.get(i).equals(other.screens.get(j)) ? 1 + longest[i + 1][j + 1]
                            : Math.max(longest[i + 1][j], longest[i][j + 1]);
                }
            }
            return (double) longest[0][0] / Math.max(screens.size(), other.screens.size());
        }
    }
}
