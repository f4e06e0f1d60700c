/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.table.Workbook;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.project.LandscapeProject;

class ImportComplaintsTest {
    @TempDir
    private Path folder;
    private ComplaintProject project;

    @BeforeEach
    void begin() throws IOException {
        project = new ComplaintProject(folder).map(ComplaintField.ID, "Nr").map(ComplaintField.RECEIVED, "In")
                .map(ComplaintField.CLOSED, "Out")
                .map(ComplaintField.TEXT, "Text").map(ComplaintField.CLUSTER, "Theme").map(ComplaintField.CLUSTER, "Topic")
                .map(ComplaintField.WITHIN_MANDATE, "Own").map(ComplaintField.UNIT, "Team");
    }

    private static final String HEADER = "Nr,In,Out,Text,Theme,Topic,Own,Team";

    @Test
    void takesWhatIsMapped() throws IOException {
        project.rows(HEADER + ",Secret", "7,14-3-2026,,\"Two\nlines, «é»\",Delay,Letter late,ja,help desk,do not take");
        ComplaintImportReport report = project.execute();
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.written()).containsExactly("complaints/book.complaints");
        Complaint complaint = project.complaint("7");
        assertThat(complaint.getReceived()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(complaint.getClosed()).isNull();
        assertThat(complaint.getText()).isEqualTo("Two\nlines, «é»");
        assertThat(complaint.getCluster().getName()).isEqualTo("Delay / Letter late");
        assertThat(complaint.getWithinMandate()).isTrue();
        assertThat(complaint.getUnit()).isNull();
        assertThat(project.content()).doesNotContain("do not take").doesNotContain("Secret");
    }

    @Test
    void linksOnlyWhatWasAccepted() throws IOException {
        project.rows(HEADER, "7,2026-03-14,,,,,,help  DESK", "8,2026-03-14,,,,,,Nowhere", "9,2026-03-14,,,,,,Nowhere");
        LandscapeProject opened = project.open();
        ImportComplaints action = new ImportComplaints(opened, project.file, project.source());
        PreparedImport prepared = action.prepare(ReadMonitor.NONE);
        assertThat(prepared.unlinked()).extracting(UnlinkedValue::value).containsExactly("Nowhere", "help  DESK");
        UnlinkedValue desk = prepared.unlinked().get(1);
        assertThat(desk.proposal().orElseThrow().getName()).isEqualTo("Help Desk");
        prepared.link(desk.field(), desk.value(), desk.proposal().orElseThrow());
        action.save(prepared.apply(action.book(ComplaintProject.BOOK)));
        assertThat(project.complaint("7").getUnit().getName()).isEqualTo("Help Desk");
        assertThat(project.complaint("8").getUnit()).isNull();
        ComplaintSource kept = project.book().getSources().get(0);
        assertThat(kept.getUnits()).extracting(mapping -> mapping.getValue() + "=" + (mapping.getUnit() == null ? ""
                : mapping.getUnit().getName()))
                .containsExactlyInAnyOrder("help  DESK=Help Desk", "Nowhere=");
    }

    @Test
    void updatesByIdAndKeepsWhatWasAdded() throws IOException {
        project.rows(HEADER, "7,2026-03-14,2026-03-20,Old,Delay,,yes,", "8,2026-03-15,,Gone later,Delay,,,").execute();
        LandscapeProject opened = project.open();
        Complaint own = KlantreisFactory.eINSTANCE.createComplaint();
        own.setName("Made by hand");
        ComplaintBook book = (ComplaintBook) opened.documents().get(1);
        book.getComplaints().add(own);
        book.getComplaints().get(0).setAdvice("Do better");
        book.getComplaints().get(0).setName("The first one");
        opened.save();
        String id = project.complaint("7").getId();
        ComplaintImportReport report = project.rows(HEADER, "9,2026-03-16,,,DELAY,,,", "7,2026-03-14,,New,,,,").execute();
        assertThat(List.of(report.created(), report.updated(), report.unchanged(), report.notInFile()))
                .containsExactly(1, 1, 0, 2);
        Complaint updated = project.complaint("7");
        assertThat(updated.getId()).isEqualTo(id);
        assertThat(updated.getText()).isEqualTo("New");
        assertThat(updated.getClosed()).as("open again").isNull();
        assertThat(updated.getWithinMandate()).as("an empty cell says nothing").isTrue();
        assertThat(updated.getAdvice()).isEqualTo("Do better");
        assertThat(updated.getName()).isEqualTo("The first one");
        assertThat(updated.getCluster().getName()).isEqualTo("Delay");
        assertThat(project.complaint("9").getCluster().getName()).as("names are alike in whatever case").isEqualTo("Delay");
        assertThat(project.book().getClusters()).extracting(cluster -> cluster.getName()).containsExactly("Delay");
        assertThat(project.book().getComplaints()).hasSize(4);
        assertThat(report.findings()).anyMatch(finding -> finding.contains("2 complaints of the book are not in the file"));
    }

    @Test
    void changesNoByteTheSecondTime() throws IOException {
        project.rows(HEADER, "7,2026-03-14,,Text,Delay,Late,no,Nowhere", "8,2026-04-14,2026-05-01,,,,,").execute();
        String before = project.content();
        ComplaintImportReport again = project.execute();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.written()).isEmpty();
        assertThat(project.content()).isEqualTo(before);
    }

    @Test
    void rejectsWhatItCannotReadAndTakesTheRest() throws IOException {
        project.rows(HEADER, "1,2026-01-31,,,,,,", "2,2026-02-31,,,,,,", "3,soon,,,,,,", ",2026-01-01,,,,,,",
                "1,2026-01-31,,,,,,",
                "1,2026-02-01,,,,,,", "4,2026-02-01,,,,,perhaps,", "5,NULL,,,,,,", "6,2026-01-02");
        ComplaintImportReport report = project.execute();
        assertThat(project.book().getComplaints()).extracting(Complaint::getExternalId).contains("1", "5")
                .doesNotContain("2", "3", "4");
        assertThat(report.rejects()).extracting(Reject::line).contains(3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(report.rejects()).extracting(Reject::toString)
                .anyMatch(line -> line.startsWith("line 3, In «2026-02-31»: is no date"))
                .anyMatch(line -> line.startsWith("line 5, Nr: has no id"))
                .anyMatch(line -> line.contains("says the same as line 2"))
                .anyMatch(line -> line.contains("was on line 2 already"))
                .anyMatch(line -> line.contains("«perhaps»: is neither yes nor no"));
        assertThat(report.created() + report.rejects().size()).isEqualTo(report.rows()).isEqualTo(9);
        assertThat(report.findings()).anyMatch(finding -> finding.startsWith("1 complaints have no date"));
        Path rejects = folder.resolve("rejects.csv");
        RejectFile.write(rejects, report.rejects());
        assertThat(rejects).content().startsWith("line,column,value,reason").contains("3,In,2026-02-31,").contains("7,Nr,1,");
    }

    @Test
    void saysWhenTheDayOrTheMonthMayComeFirst() throws IOException {
        project.rows(HEADER, "1,3/4/2026,,,,,,", "2,5/6/2026,,,,,,");
        assertThatThrownBy(() -> project.execute()).isInstanceOf(IOException.class).hasMessageContaining("«In»")
                .hasMessageContaining("first");
        project.source().setDateFormat("M/d/yyyy");
        project.execute();
        assertThat(project.complaint("1").getReceived()).isEqualTo(LocalDate.of(2026, 3, 4));
        project.source().setDateFormat(null);
        project.rows(HEADER, "3,3/4/2026,3/14/2026,,,,,").execute();
        assertThat(project.complaint("3").getReceived()).as("the other column decides").isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void readsWhatIsNoUtf8AndWhatNoXmlMayHold() throws IOException {
        project.rows(StandardCharsets.ISO_8859_1, HEADER, "1,2026-01-01,,caf\u00e9 \u0001\u0008bell,,,,").execute();
        assertThat(project.complaint("1").getText()).isEqualTo("café bell");
        assertThat(project.open().problems()).isEmpty();
    }

    /** 46095.5 is noon of 14 March 2026, as spreadsheets count. */
    @Test
    void readsSpreadsheets() throws IOException {
        List<List<Object>> rows = List.of(List.of("Nr", "In", "Out", "Text", "Theme", "Topic", "Own", "Team"),
                List.of("1", 46095.5, "", "From a sheet", "Delay", "", "no", ""));
        Workbook.write(project.file, Map.of("Complaints", rows));
        ComplaintImportReport report = project.execute();
        assertThat(report.rejects()).isEmpty();
        assertThat(project.complaint("1").getReceived()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(project.complaint("1").getWithinMandate()).isFalse();
    }

    @Test
    void knowsComplaintsWithoutIdsByTheirContent() throws IOException {
        project.source().getColumns().removeIf(column -> column.getField() == ComplaintField.ID);
        project.rows(HEADER, ",2026-01-01,,Same,,,,", ",2026-01-01,,Same,,,,", ",2026-01-02,,Other,,,,");
        assertThat(project.execute().created()).isEqualTo(3);
        assertThat(project.execute().unchanged()).isEqualTo(3);
        assertThat(project.book().getComplaints()).extracting(Complaint::getExternalId).doesNotHaveDuplicates();
    }

    @Test
    void leavesTheProjectAsItIsWhenItFails() throws IOException {
        project.rows(HEADER, "1,2026-01-01,,,,,,").execute();
        String before = project.content();
        project.map(ComplaintField.ADVICE, "Absent").rows(HEADER, "1,2026-01-01,,New,,,,");
        assertThatThrownBy(() -> project.execute()).isInstanceOf(IOException.class).hasMessageContaining("«Absent»");
        ReadMonitor cancelled = new ReadMonitor() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        List<String> many = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 20_000; i++) {
            many.add(i + ",2026-01-01,,New,,,,");
        }
        project.source().getColumns().removeIf(column -> "Absent".equals(column.getColumn()));
        project.rows(many.toArray(String[]::new));
        assertThatThrownBy(() -> new ImportComplaints(project.open(), project.file, project.source())
                .execute(ComplaintProject.BOOK, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(project.content()).isEqualTo(before);
        Files.writeString(project.folder.resolve("complaints/broken.complaints"), "<oops");
        assertThatThrownBy(() -> project.execute()).isInstanceOf(IOException.class).hasMessageContaining("Nothing was imported");
        assertThat(project.content()).isEqualTo(before);
    }

    @Test
    void takesManyThousands() throws IOException {
        List<String> many = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 50_000; i++) {
            many.add(i + ",2026-01-" + (10 + i % 20) + ",2026-02-01,What happened is told here,Theme " + i % 7 + ",Topic "
                    + i % 50 + ",yes,Team " + i % 9);
        }
        project.rows(many.toArray(String[]::new));
        assertThat(project.execute().created()).isEqualTo(50_000);
    }
}
