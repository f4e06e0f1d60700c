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
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.privacy.PseudonymKey;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Privacy;

/** Personal data comes into the model as its column's privacy says, and nowhere else. */
class ComplaintPrivacyTest {
    @TempDir
    private Path folder;
    private ComplaintProject project;
    private String keyText = "the key of this test";

    @BeforeEach
    void begin() throws IOException {
        project = new ComplaintProject(folder).map(ComplaintField.ID, "Nr").map(ComplaintField.RECEIVED, "In")
                .map(ComplaintField.CUSTOMER, "Customer", Privacy.PSEUDONYMISE)
                .map(ComplaintField.TEXT, "Text", Privacy.LEAVE_OUT);
        project.rows("Nr,In,Customer,Text", "K1,2026-01-01,Jansen,My name is Jansen", "K2,2026-01-02,Jansen,",
                "K3,2026-01-03,Pieters,",
                "K4,nonsense,Jansen,Jansen again");
    }

    private ComplaintImportReport execute() throws IOException {
        return new ImportComplaints(project.open(), project.file, project.source(), this::key)
                .execute(ComplaintProject.BOOK, ReadMonitor.NONE);
    }

    private PseudonymKey key() throws IOException {
        return PseudonymKey.of(Map.of(PseudonymKey.VARIABLE, keyText), folder);
    }

    @Test
    void keepsCustomersApartWithoutNamingThem() throws IOException {
        ComplaintImportReport report = execute();
        assertThat(report.pseudonymised()).as("the row that is no date is not looked at further").isEqualTo(3);
        assertThat(project.complaint("K1").getCustomer()).matches("[0-9a-f]{24}").isEqualTo(project.complaint("K2").getCustomer())
                .isNotEqualTo(project.complaint("K3").getCustomer());
        assertThat(project.complaint("K1").getText()).isNull();
        assertThat(project.content()).doesNotContain("Jansen").doesNotContain("Pieters").doesNotContain(keyText);
        assertThat(report.toString() + report.rejects() + report.findings()).doesNotContain("Jansen");
    }

    @Test
    void showsNoPersonalDataInRejects() throws IOException {
        project.map(ComplaintField.ID, "Nr", Privacy.PSEUDONYMISE).rows("Nr,In,Customer,Text", "Jansen,2026-01-01,,",
                "Jansen,2026-01-02,,");
        Reject reject = execute().rejects().get(0);
        assertThat(reject.value()).isEqualTo(key().pseudonym("id", "Jansen"));
        project.rows("Nr,In,Customer,Text", "Jansen,2026-01-01,\"Jansen", "unclosed quotes of Jansen");
        assertThat(execute().rejects().toString()).doesNotContain("Jansen");
    }

    @Test
    void removesWhatIsPrivateNow() throws IOException {
        project.map(ComplaintField.CUSTOMER, "Customer", Privacy.KEEP).map(ComplaintField.TEXT, "Text", Privacy.KEEP);
        execute();
        assertThat(project.content()).contains("Jansen").contains("K1");
        project.map(ComplaintField.CUSTOMER, "Customer", Privacy.PSEUDONYMISE).map(ComplaintField.TEXT, "Text", Privacy.LEAVE_OUT)
                .map(ComplaintField.ID, "Nr", Privacy.PSEUDONYMISE);
        ComplaintImportReport report = execute();
        assertThat(report.updated()).isEqualTo(3);
        assertThat(report.created()).isZero();
        assertThat(project.content()).doesNotContain("Jansen").doesNotContain("K1");
    }

    @Test
    void removesACustomerThatIsLeftOutNow() throws IOException {
        project.map(ComplaintField.CUSTOMER, "Customer", Privacy.KEEP);
        execute();
        project.map(ComplaintField.CUSTOMER, "Customer", Privacy.LEAVE_OUT);
        execute();
        assertThat(project.book().getComplaints()).extracting(Complaint::getCustomer).containsOnlyNulls();
    }

    @Test
    void refusesAnotherKeyThatWouldMakeOtherCustomers() throws IOException {
        execute();
        String before = project.content();
        keyText = "another key than before";
        ComplaintBook book = project.book();
        assertThatThrownBy(() -> new ImportComplaints(project.open(), project.file, book.getSources().get(0), this::key)
                .execute(ComplaintProject.BOOK, ReadMonitor.NONE)).isInstanceOf(IOException.class)
                .hasMessageContaining(PseudonymKey.VARIABLE)
                .hasMessageNotContaining(keyText);
        assertThat(project.content()).isEqualTo(before);
    }

    @Test
    void needsNoKeyWhereNothingIsPseudonymised() throws IOException {
        project.map(ComplaintField.CUSTOMER, "Customer", Privacy.KEEP);
        ComplaintImportReport report = new ImportComplaints(project.open(), project.file, project.source(), () -> {
            throw new IOException("asked for the key");
        }).execute(ComplaintProject.BOOK, ReadMonitor.NONE);
        assertThat(report.created()).isEqualTo(3);
    }

    @Test
    void proposesPseudonymsForWhoComplained() throws IOException {
        ComplaintPreview preview = ComplaintPreview.of(project.file, ReadMonitor.NONE);
        assertThat(preview.columns()).filteredOn(column -> column.name().equals("Customer")).extracting(PreviewColumn::privacy)
                .containsExactly(Privacy.PSEUDONYMISE);
        assertThat(preview.rows()).isEqualTo(4);
        assertThat(KlantreisFactory.eINSTANCE.createComplaintColumn().getPrivacy()).isEqualTo(Privacy.KEEP);
    }
}
