/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.Privacy;
import org.klantreis.model.UnitMapping;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.links.LinkDialog;
import org.klantreis.ui.evidence.testing.Evidence;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;

@ExtendWith(CleanWorkbench.class)
class ImportComplaintsWizardTest {
    @TempDir
    private Path folder;
    private ExampleProject example;
    private OpenLandscape landscape;
    private WizardDialog dialog;
    private ImportComplaintsWizard wizard;

    @BeforeEach
    void project() throws Exception {
        TestKnowledge.use();
        example = ExampleProject.havenbank();
        landscape = example.landscape();
    }

    @AfterEach
    void close() {
        if (dialog.getShell() != null) {
            dialog.close();
        }
        TestKnowledge.closeViews();
        Evidence.settle();
    }

    private void open() {
        wizard = new ImportComplaintsWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(example.project()));
        dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setPageSize(680, 420);
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.flush();
    }

    private Path file(String... lines) throws Exception {
        return Files.write(folder.resolve("desk.csv"), List.of(lines));
    }

    private void next() {
        Dialogs.press(dialog.getShell(), "Next >");
        EventLoop.flush();
    }

    private void picture(String name) {
        Screenshots.take(dialog.getShell(), name);
    }

    private Optional<ComplaintBook> book(String name) {
        return landscape.model().documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .filter(book -> name.equals(book.getName())).findFirst();
    }

    private ComplaintLine line(String column) {
        ComplaintColumnsPage page = (ComplaintColumnsPage) wizard.getPage("columns");
        return ((List<?>) page.table().viewer().getInput()).stream().map(ComplaintLine.class::cast)
                .filter(each -> each.column().name().equals(column)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void importsWithPrivacyRejectsAndLinksAsOneCommand(boolean dark) throws Exception {
        // The pictures of a dialog that was open while the theme changed would be of neither.
        Exception[] failure = new Exception[1];
        Themes.in(dark, () -> {
            try {
                importAll();
            } catch (Exception e) {
                failure[0] = e;
            }
        });
        assertThat(failure[0]).isNull();
    }

    private void importAll() throws Exception {
        Path file = file("Number;Received;Unit;Customer;Text", "K1;2026-01-05;Fraud desk;C17;They did not call back",
                "K2;2026-02-07;Elsewhere;C17;Still no call", "K3;not a day;Fraud desk;C18;Wrong letter",
                        "K4;2026-03-01;Fraud desk;C19;Late");
        open();
        Widgets.field(dialog.getShell(), Text.class, "File:").setText(folder.resolve("none.csv").toString());
        assertThat(dialog.getErrorMessage()).contains("none.csv");
        Widgets.field(dialog.getShell(), Text.class, "File:").setText(file.toString());
        assertThat(Widgets.field(dialog.getShell(), Combo.class, "Book of complaints:").getText()).isEqualTo("desk");
        picture("complaints-1-file");
        next();
        assertThat(line("Number").field()).contains(ComplaintField.ID);
        assertThat(line("Customer").privacy()).isEqualTo(Privacy.PSEUDONYMISE);
        assertThat(line("Unit").field()).contains(ComplaintField.UNIT);
        picture("complaints-2-columns");
        next();
        assertThat(((ComplaintCheckPage) wizard.getPage("check")).counts().getText()).contains("4 rows")
                .contains("3 will be imported")
                .contains("1 will be rejected");
        picture("complaints-3-check");
        next();
        picture("complaints-4-links");
        Dialogs.press(dialog.getShell(), "Finish");
        Shell report = Widgets.shell("Import Complaints");
        EventLoop.flush();
        Screenshots.take(report, "complaints-5-report");
        Dialogs.press(report, "OK");
        assertThat(book("desk").orElseThrow().getComplaints()).extracting(Complaint::getExternalId)
                .containsExactlyInAnyOrder("K1", "K2", "K4");
        assertThat(book("desk").orElseThrow().getComplaints()).extracting(Complaint::getCustomer).doesNotContain("C17")
                .doesNotContainNull();
        assertThat(landscape.isDirty()).as("saved at once").isFalse();
        LinkDialog links = new LinkDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), landscape,
                book("desk").orElseThrow().getSources().get(0));
        links.setBlockOnOpen(false);
        links.open();
        EventLoop.flush();
        Screenshots.take(links.getShell(), "complaints-6-links-later");
        Widgets.click(Widgets.button(links.getShell(), "Accept All Clear"));
        Dialogs.press(links.getShell(), "Apply");
        assertThat(book("desk").orElseThrow().getSources().get(0).getUnits()).filteredOn(unit -> unit.getUnit() != null)
                .extracting(UnitMapping::getValue).containsExactly("Fraud desk");
        landscape.commandStack().undo();
        landscape.commandStack().undo();
        assertThat(book("desk")).isEmpty();
        landscape.commandStack().redo();
        assertThat(book("desk")).isPresent();
    }

    @Test
    void aNewVersionOfTheFileUpdatesTheBookAndCanBeUndone() throws Exception {
        Path file = file("Number;Received;Text", "K1;2026-01-05;They did not call back");
        open();
        Widgets.field(dialog.getShell(), Text.class, "File:").setText(file.toString());
        next();
        next();
        Dialogs.press(dialog.getShell(), "Finish");
        Dialogs.press(Widgets.shell("Import Complaints"), "OK");
        file("Number;Received;Text", "K1;2026-01-05;They called", "K2;2026-01-06;Late");
        open();
        Widgets.field(dialog.getShell(), Text.class, "File:").setText(file.toString());
        next();
        next();
        Dialogs.press(dialog.getShell(), "Finish");
        Dialogs.press(Widgets.shell("Import Complaints"), "OK");
        ComplaintBook book = book("desk").orElseThrow();
        assertThat(book.getSources()).hasSize(1);
        assertThat(book.getComplaints()).extracting(Complaint::getText).containsExactlyInAnyOrder("They called", "Late");
        landscape.commandStack().undo();
        assertThat(book.getComplaints()).extracting(Complaint::getText).containsExactly("They did not call back");
    }
}
