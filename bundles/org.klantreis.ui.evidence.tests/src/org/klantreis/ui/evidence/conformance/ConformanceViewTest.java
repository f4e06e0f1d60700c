/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Scene;
import org.klantreis.ui.evidence.Pictures;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.TestLogs;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.observed.MapObserved;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** The view on a journey held against its log says what differs, leads to the steps, and shows the same on the map. */
@ExtendWith(CleanWorkbench.class)
class ConformanceViewTest {
    private ExampleProject example;
    private ConformanceView view;

    @BeforeEach
    void open() throws Exception {
        TestKnowledge.use();
        example = ExampleProject.havenbank();
        view = TestKnowledge.open(ConformanceView.class, ConformanceView.ID);
        TestLogs.unload(example, view.index());
    }

    @AfterEach
    void close() {
        ToggleObserved.show(false);
        TestKnowledge.closeViews();
    }

    private void load() throws Exception {
        TestLogs.load(example);
    }

    private static MapCanvas canvas(IEditorPart editor) {
        return Dialogs.all(editor.getSite().getShell(), MapCanvas.class).stream().filter(MapCanvas::isVisible).findFirst().orElseThrow();
    }

    private static boolean showsObserved(Scene scene) {
        return scene.spots().stream().anyMatch(spot -> spot.part() == Part.OBSERVED);
    }

    @Test
    void saysThatNothingIsLoadedAndThenWhatDiffers() throws Exception {
        assertThat(view.summary().getText()).contains("Report damage in Schadevolg").contains("<a>Evidence</a>");
        assertThat(view.journey().combo().getText()).isEqualTo("Report damage");
        load();
        assertThat(view.summary().getText()).contains("160 cases");
        assertThat(view.deviations().rows()).isNotEmpty();
        assertThat(view.steps().rows()).hasSizeGreaterThan(5);
        int all = view.deviations().rows().size();
        view.least().select(3);
        view.least().notifyListeners(SWT.Selection, new Event());
        assertThat(view.deviations().rows()).hasSizeLessThan(all).allMatch(row -> (Double) row.get(3) >= 10);
        Pictures.take(view, "conformance");
    }

    @Test
    void aDoubleClickGoesToTheStepOnTheMap() throws Exception {
        load();
        Table table = view.deviations().table();
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        EventLoop.flush();
        IEditorPart editor = view.getSite().getPage().getActiveEditor();
        assertThat(editor.getEditorInput().getName()).isEqualTo("report-damage.journey");
        EObject selected = (EObject) ((org.eclipse.jface.viewers.IStructuredSelection) editor.getSite().getSelectionProvider()
                .getSelection()).getFirstElement();
        assertThat(((org.klantreis.model.Identified) selected).getId())
                .isEqualTo(((ElementRef) view.deviations().rows().get(0).get(1)).id());
    }

    @Test
    void showsTheSameOnTheMapWhenThatIsSwitchedOn() throws Exception {
        load();
        IEditorPart editor = example.edit(example.journey("Report damage"));
        MapCanvas canvas = canvas(editor);
        assertThat(MapObserved.get().isAvailable()).isTrue();
        assertThat(showsObserved(canvas.scene())).isFalse();
        view.onMap().setChecked(true);
        view.onMap().run();
        TestKnowledge.settle();
        EventLoop.until("the map shows what was observed", () -> showsObserved(canvas.scene()));
        IWorkbenchPage page = view.getSite().getPage();
        page.activate(editor);
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                canvas.scrollTo(0, 330);
                Screenshots.take(page.getWorkbenchWindow().getShell(), "conformance-map");
            });
        }
        page.setPartState(page.getReference(editor), IWorkbenchPage.STATE_RESTORED);
        ToggleObserved.show(false);
        assertThat(showsObserved(canvas.scene())).isFalse();
        assertThat(view.onMap().isChecked()).isFalse();
    }

    @Test
    void theMapFindsItOutItselfWhereTheViewShowsAnotherJourney() throws Exception {
        load();
        TestKnowledge.closeViews();
        ToggleObserved.show(true);
        MapCanvas canvas = canvas(example.edit(example.journey("Report damage")));
        canvas.scene();
        TestKnowledge.settle();
        EventLoop.until("the map shows what was observed", () -> showsObserved(canvas.scene()));
    }

    @Test
    void followsTheEditor() throws Exception {
        load();
        example.edit(example.journey("Move house"));
        TestKnowledge.settle();
        assertThat(view.journey().combo().getText()).isEqualTo("Move house");
    }
}
