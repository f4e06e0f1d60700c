/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.Pictures;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.jobs.LogState;
import org.klantreis.ui.evidence.testing.Evidence;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

@ExtendWith(CleanWorkbench.class)
class EvidenceViewTest {
    private ExampleProject example;
    private EvidenceView view;

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
        Evidence.settle();
    }

    private void open() throws Exception {
        view = Evidence.open(EvidenceView.class, EvidenceView.ID);
    }

    private Table table() {
        return view.table().viewer().getTable();
    }

    private String cell(String source, int column) {
        for (int i = 0; i < table().getItemCount(); i++) {
            if (table().getItem(i).getText(0).equals(source)) {
                return table().getItem(i).getText(column);
            }
        }
        throw new AssertionError("There is no source " + source);
    }

    private void link(String reference) {
        assertThat(view.report().links().getText()).contains("\"" + reference + "\"");
        Event event = new Event();
        event.text = reference;
        view.report().links().notifyListeners(SWT.Selection, event);
        Evidence.settle();
    }

    @Test
    void listsTheSourcesOfTheModel() throws Exception {
        example = ExampleProject.havenbank();
        open();
        assertThat(cell("Report damage in Schadevolg", 1)).isEqualTo("report-damage.csv");
        assertThat(cell("Report damage in Schadevolg", 5)).contains("13");
        assertThat(table().getItemCount()).isGreaterThan(1);
        Pictures.take(view, "evidence-example");
    }

    @Test
    void offersToImportWhereThereIsNothing() throws Exception {
        example = ExampleProject.minimal();
        open();
        assertThat(view.empty().isVisible()).isTrue();
        assertThat(view.empty().getText()).contains("importLog").contains("importComplaints");
        Pictures.take(view, "evidence-empty");
    }

    @Test
    void loadsALogTellsWhatWasDroppedAndReloadsItWhenTheFileChanges() throws Exception {
        example = ExampleProject.minimal();
        EventLog log = Evidence.addXes(example);
        open();
        EventLoop.until("the knowledge base was asked",
                () -> view.evidence().state(log.getId()).kind() == LogState.Kind.NOT_LOADED);
        assertThat(cell("Claims", 2)).isEqualTo("Not loaded");
        link("load");
        EventLoop.until("it is loaded", () -> view.evidence().state(log.getId()).kind() == LogState.Kind.LOADED);
        assertThat(cell("Claims", 3)).isEqualTo("6");
        assertThat(cell("Claims", 4)).isEqualTo("3");
        assertThat(cell("Claims", 5)).isEqualTo("0 of 3 activities, 0 of 2 units");
        ReportNode read = view.report().shown().get(0);
        assertThat(read.children()).extracting(ReportNode::count).startsWith("7", "6", "1");
        assertThat(read.children().get(2).children().get(0).children()).as("examples of what was dropped").isNotEmpty();
        Pictures.take(view, "evidence-loaded");

        String text = Files.readString(example.landscape().folder().resolve("logs/claims.xes"));
        Files.writeString(example.landscape().folder().resolve("logs/claims.xes"), text.replace("no time at all",
                "2026-03-03T12:00:00Z"));
        example.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        EventLoop.until("it is loaded again by itself", () -> cell("Claims", 3).equals("7"));
        Evidence.settle();
        assertThat(cell("Claims", 2)).isEqualTo("Loaded");

        Files.delete(example.landscape().folder().resolve("logs/claims.xes"));
        example.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        EventLoop.until("the file is missed", () -> cell("Claims", 2).equals("File not readable"));
        assertThat(view.report().sentence()).contains("claims.xes").contains("7 events");
        Pictures.take(view, "evidence-missing");
    }

    @Test
    void isAViewOfThePerspective() throws Exception {
        example = ExampleProject.minimal();
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.resetPerspective();
        EventLoop.flush();
        assertThat(List.of(page.getViewReferences())).extracting(reference -> reference.getId()).contains(EvidenceView.ID);
    }
}
