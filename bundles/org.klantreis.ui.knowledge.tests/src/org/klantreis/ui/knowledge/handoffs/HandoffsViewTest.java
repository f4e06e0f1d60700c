/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.handoffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.Activity;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.ui.knowledge.Pictures;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.knowledge.results.ResultFiles;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The handoffs view says what the example's truths say, and follows a save. */
@ExtendWith(CleanWorkbench.class)
class HandoffsViewTest {
    private ExampleProject example;
    private HandoffsView view;

    @BeforeEach
    void open() throws Exception {
        TestKnowledge.use();
        example = ExampleProject.havenbank();
        view = TestKnowledge.open(HandoffsView.class, HandoffsView.ID);
    }

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
    }

    private double cell(String from, String to) {
        return view.map().data().values()[view.map().data().rows().indexOf(from)][view.map().data().columns().indexOf(to)];
    }

    private void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        TestKnowledge.settle();
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        view.map().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void countsWhatTheTruthsCount() {
        assertThat(view.showsContent()).isTrue();
        assertThat(view.summary().getText()).contains("150").contains("80");
        assertThat(view.list().rows()).hasSize(150);
        assertThat(view.map().data().rows()).hasSize(17);
        assertThat(cell("Onboarding and Identity", "Risk and Compliance")).isEqualTo(6);
        assertThat(cell("Finance", "IT Operations")).isEqualTo(4);
        assertThat(cell("Risk and Compliance", "Customer Contact")).isNaN();
        choose(view.form(), 3);
        assertThat(view.summary().getText()).contains("169").contains("83");
        assertThat(cell("Customer Contact", "Claims")).isEqualTo(6);
        Pictures.take(view, "handoffs");
    }

    @Test
    void showsOneJourney() {
        choose(view.journey().combo(), List.of(view.journey().combo().getItems()).indexOf("Report damage"));
        assertThat(view.list().rows()).hasSize(17);
        assertThat(view.form().isEnabled()).isFalse();
    }

    @Test
    void aCellFiltersTheListAndIsFoundByTheKeys() {
        int from = view.map().data().rows().indexOf("Onboarding and Identity");
        int to = view.map().data().columns().indexOf("Risk and Compliance");
        Rectangle place = view.map().bounds(from, to);
        Event click = new Event();
        click.x = place.x + place.width / 2;
        click.y = place.y + place.height / 2;
        click.button = 1;
        view.map().notifyListeners(SWT.MouseDown, click);
        assertThat(view.list().rows()).hasSize(6);
        assertThat(view.summary().getText()).contains("6 handoffs").contains("median wait").contains("296");
        Pictures.take(view, "handoffs-cell");
        press(SWT.ARROW_LEFT);
        assertThat(view.map().selection()).isEqualTo(new Point(to - 1, from));
        press(SWT.ESC);
        assertThat(view.map().selection()).isNull();
        assertThat(view.list().rows()).hasSize(150);
    }

    @Test
    void sortsFiltersAndCopiesTheList() {
        view.list().table().getColumn(2).notifyListeners(SWT.Selection, new Event());
        view.list().table().getColumn(2).notifyListeners(SWT.Selection, new Event());
        assertThat(view.list().rows().get(0).get(2)).isEqualTo(336.0);
        view.list().filterField().setText("certificates of inheritance");
        assertThat(view.list().rows()).hasSize(1);
        view.copy();
        Clipboard clipboard = new Clipboard(view.list().getDisplay());
        assertThat((String) clipboard.getContents(TextTransfer.getInstance())).contains("Due Diligence").contains("336");
        clipboard.dispose();
    }

    @Test
    void followsASaveAndGoesBackToTheStep() throws Exception {
        Activity check = example.element(Activity.class, "Check the certificate and the heirs");
        OrganisationUnit other = example.element(OrganisationUnit.class, "Estates Desk");
        OpenLandscape landscape = example.landscape();
        landscape.execute(SetCommand.create(landscape.editingDomain(), check, KlantreisPackage.Literals.ACTIVITY__UNIT, other));
        TestKnowledge.settle();
        assertThat(view.list().rows()).as("before the save").hasSize(150);
        landscape.save(null);
        TestKnowledge.settle();
        assertThat(view.list().rows()).as("the handoff to Due Diligence and the one back are gone").hasSize(148);
        assertThat(cell("Pensions and Estates", "Risk and Compliance")).isEqualTo(2);
        view.list().filterField().setText("Send the missing page");
        Table table = view.list().table();
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        EventLoop.flush();
        assertThat(view.getSite().getPage().getActiveEditor()).isNotNull();
        assertThat(view.getSite().getPage().getActiveEditor().getEditorInput().getName()).isEqualTo("report-a-death.journey");
    }

    @Test
    void isExportedAsCsvAndJson(@TempDir Path folder) throws Exception {
        ResultFiles.write(folder.resolve("handoffs.csv"), view.list().shownResult());
        assertThat(Files.readAllLines(folder.resolve("handoffs.csv"))).hasSize(151);
        ResultFiles.write(folder.resolve("handoffs.json"), view.list().shownResult());
        assertThat(Files.readString(folder.resolve("handoffs.json"))).startsWith("[").contains("\"Due Diligence\"");
    }
}
