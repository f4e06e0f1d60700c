/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.TestServer;
import org.klantreis.evidence.SharedData;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.privacy.PseudonymKey;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.project.LandscapeProject;

/** Real files give the numbers that others counted in them, from the graph. */
class RealComplaintsTest {
    @TempDir
    private Path folder;

    @Test
    void complaintsAtAnEmploymentAgency() throws Exception {
        Path file = SharedData.file("bpic2016/BPI2016_Complaints.csv");
        LandscapeProject project = project();
        ComplaintSource source = ComplaintPreview.of(file, ReadMonitor.NONE).proposedSource();
        assertThat(source.getColumns()).extracting(column -> column.getField() + "=" + column.getColumn() + " "
                + column.getPrivacy())
                .contains("ID=ComplaintID KEEP", "RECEIVED=ContactDate KEEP", "CUSTOMER=CustomerID PSEUDONYMISE",
                        "CLUSTER=ComplaintTheme KEEP", "CLUSTER=ComplaintSubtheme KEEP", "CLUSTER=ComplaintTopic KEEP");
        ComplaintImportReport report = new ImportComplaints(project, file, source, this::key)
                .execute("Employment", ReadMonitor.NONE);
        assertThat(report.rows()).isEqualTo(289);
        assertThat(report.created()).isEqualTo(289);
        assertThat(report.rejects()).isEmpty();
        assertThat(report.pseudonymised()).isEqualTo(289);
        QueryResult counts = ask(project, "MATCH (c:Complaint {snapshot: $snapshot}) RETURN count(*) AS complaints, "
                + "count(DISTINCT c.customer) AS customers, min(c.received) AS first, max(c.received) AS last, "
                + "count(CASE WHEN c.customer =~ '[0-9a-f]{24}' THEN 1 END) AS pseudonyms");
        assertThat(counts.rows().get(0)).hasToString("[289, 226, 2015-07-03, 2016-02-28, 289]");
    }

    @Test
    void serviceRequestsOfACity() throws Exception {
        Path file = SharedData.file("complaints/311_Animals_short.csv");
        LandscapeProject project = project("New York City Police Department", "Department of Sanitation",
                "Department of Parks and Recreation", "Department of Health and Mental Hygiene");
        ComplaintSource source = ComplaintPreview.of(file, ReadMonitor.NONE).proposedSource();
        ImportComplaints action = new ImportComplaints(project, file, source);
        PreparedImport prepared = action.prepare(ReadMonitor.NONE);
        prepared.unlinked().forEach(value -> value.proposal()
                .ifPresent(element -> prepared.link(value.field(), value.value(), element)));
        ComplaintImportReport report = action.save(prepared.apply(action.book("Animals")));
        assertThat(report.rows()).isEqualTo(4_969);
        assertThat(report.created()).isEqualTo(4_969);
        assertThat(report.unlinked()).isEmpty();
        QueryResult counts = ask(project,
                "MATCH (c:Complaint {snapshot: $snapshot})-[:UNIT]->(u) RETURN u.name AS unit, count(*) AS n "
                + "ORDER BY n DESC");
        assertThat(counts.rows()).hasToString("[[New York City Police Department, 1804], [Department of Sanitation, 1695], "
                + "[Department of Parks and Recreation, 921], [Department of Health and Mental Hygiene, 549]]");
        QueryResult open = ask(project, "MATCH (c:Complaint {snapshot: $snapshot}) RETURN count(*) AS complaints, "
                + "count(CASE WHEN c.closed IS NULL THEN 1 END) AS open, count(DISTINCT c.externalId) AS ids, "
                + "max(c.received) AS last");
        assertThat(open.rows().get(0)).hasToString("[4969, 277, 4969, 2025-03-14]");

        LandscapeProject opened = LandscapeProject.open(folder);
        ComplaintSource known = ImportComplaints.known(opened, file.getFileName().toString()).orElseThrow();
        ComplaintImportReport again = new ImportComplaints(opened, file, known).execute("Animals", ReadMonitor.NONE);
        assertThat(again.unchanged()).isEqualTo(4_969);
        assertThat(again.written()).isEmpty();
    }

    private PseudonymKey key() throws IOException {
        return PseudonymKey.of(Map.of(), folder.resolve("state"));
    }

    private QueryResult ask(LandscapeProject project, String cypher) throws Exception {
        try (KnowledgeBase knowledge = TestServer.open(); SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            return knowledge.query(sync.snapshot(), cypher, Map.of());
        }
    }

    private LandscapeProject project(String... units) throws Exception {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("City");
        for (String name : units) {
            OrganisationUnit unit = KlantreisFactory.eINSTANCE.createOrganisationUnit();
            unit.setName(name);
            landscape.getUnits().add(unit);
        }
        LandscapeProject project = LandscapeProject.create(folder, landscape);
        project.save();
        return project;
    }
}
