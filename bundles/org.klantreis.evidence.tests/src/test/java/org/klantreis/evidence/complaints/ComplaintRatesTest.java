/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.TestServer;
import org.klantreis.evidence.statistics.WilsonInterval;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

/** The queries give the intervals that {@link WilsonInterval} gives, and find the hotspot among many touchpoints. */
class ComplaintRatesTest {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final double CLOSE = 1e-9;

    @TempDir
    private Path folder;

    @Test
    void computesTheSameIntervals() throws Exception {
        LandscapeProject project = project();
        try (KnowledgeBase knowledge = TestServer.open(); SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            QueryResult hotspots = ask(knowledge, sync, "complaint-hotspots", Map.of());
            assertThat(hotspots.rows()).hasSize(5);
            assertIntervals(hotspots, 1);
            assertIntervals(ask(knowledge, sync, "complaints-per-touchpoint", Map.of()), 1);
            QueryResult months = ask(knowledge, sync, "complaints-per-month", Map.of("touchpoint", "Met by 1200"));
            assertThat(months.rows()).hasSize(12);
            for (int i = 0; i < months.rows().size(); i++) {
                assertInterval(months, i, 1200 / 12.0);
            }
            assertThat(hotspots.rows()).extracting(row -> row.get(0) + " " + row.get(hotspots.index("verdict"))).contains(
                    "Met by 20 hotspot", "Met by 120000 below average");
        }
    }

    private static void assertIntervals(QueryResult result, double years) {
        for (int i = 0; i < result.rows().size(); i++) {
            Long customers = (Long) result.get(i, "customersPerYear");
            assertInterval(result, i, customers * 365 / 365.25 * years);
        }
    }

    private static void assertInterval(QueryResult result, int row, double n) {
        long complaints = (Long) result.get(row, "complaints");
        WilsonInterval expected = WilsonInterval.of(complaints, n);
        assertThat((Double) result.get(row, "rate")).isCloseTo(1000 * complaints / n, within(CLOSE));
        assertThat((Double) result.get(row, "low")).isCloseTo(1000 * expected.low(), within(CLOSE));
        assertThat((Double) result.get(row, "high")).isCloseTo(1000 * expected.high(), within(CLOSE));
    }

    private static QueryResult ask(KnowledgeBase knowledge, SyncProject sync, String query, Map<String, String> parameters) {
        return QueryCatalogue.shipped().find(query).orElseThrow().ask(knowledge, sync.snapshot(), parameters);
    }

    /** Ten complaints a touchpoint, over one year. */
    private LandscapeProject project() throws Exception {
        Landscape landscape = MAKE.createLandscape();
        landscape.setName("Rates");
        LandscapeProject project = LandscapeProject.create(folder, landscape);
        ComplaintBook book = MAKE.createComplaintBook();
        book.setName("Year");
        project.add("complaints/year.complaints", book);
        for (int customers : new int[] {20, 120, 1200, 12_000, 120_000}) {
            Touchpoint touchpoint = MAKE.createTouchpoint();
            touchpoint.setName("Met by " + customers);
            touchpoint.setCustomersPerYear(customers);
            landscape.getTouchpoints().add(touchpoint);
            for (int i = 0; i < 10; i++) {
                Complaint complaint = MAKE.createComplaint();
                complaint.setReceived(i == 9 ? LocalDate.of(2025, 12, 31) : LocalDate.of(2025, 1 + i, 1));
                complaint.setTouchpoint(touchpoint);
                book.getComplaints().add(complaint);
            }
        }
        project.save();
        return project;
    }
}
