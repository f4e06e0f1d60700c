/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.evidence.Pictures;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.TestLogs;
import org.klantreis.ui.evidence.jobs.EvidenceIndex;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Widgets;

/** The view on observed handoffs says what the example's truths say, beside what is modelled, and leads to the steps. */
@ExtendWith(CleanWorkbench.class)
class ObservedHandoffsViewTest {
    private static final int FROM = 0;
    private static final int TO = 1;
    private static final int MODELLED = 2;
    private static final int OBSERVED = 3;

    private ExampleProject example;
    private ObservedHandoffsView view;

    @BeforeEach
    void open() throws Exception {
        TestKnowledge.use();
        example = ExampleProject.havenbank();
        view = TestKnowledge.open(ObservedHandoffsView.class, ObservedHandoffsView.ID);
        TestLogs.unload(example, view.index());
    }

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
    }

    private void load() throws Exception {
        TestLogs.load(example);
    }

    private List<Combo> combos() {
        return Dialogs.all(view.filters(), Combo.class);
    }

    private void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        TestKnowledge.settle();
    }

    private List<Object> row(String from, String to) {
        return view.list().rows().stream().filter(row -> row.get(FROM).toString().startsWith(from) && row.get(TO).toString().startsWith(to))
                .findFirst().orElseThrow();
    }

    private long observed() {
        return view.list().rows().stream().mapToLong(row -> (Long) row.get(OBSERVED)).sum();
    }

    @Test
    void saysThatNothingIsLoadedAndThenWhatTheTruthsSay() throws Exception {
        assertThat(view.summary().getText()).contains("Report damage in Schadevolg", "<a>Evidence</a>");
        assertThat(view.list().rows()).isEmpty();
        Event link = new Event();
        link.text = "load";
        view.summary().notifyListeners(SWT.Selection, link);
        TestLogs.settle(EvidenceIndex.get().of(example.project()), TestLogs.first(example));
        assertThat(view.summary().getText()).contains("1,907 handoffs in 160 of 160 cases, over 27 pairs", "27.57 h", "47.2",
                "A B A 456 times in 133 cases, A B A B 261 times in 111");
        assertThat(observed()).isEqualTo(1907);
        assertThat(view.list().rows().stream().filter(row -> (Long) row.get(OBSERVED) > 0)).hasSize(27);
        assertThat(row("Storm and Water Desk", "Member Line").get(OBSERVED)).isEqualTo(276L);
        assertThat(row("Claims Handling", "Platform Operations").get(OBSERVED)).isEqualTo(153L);
        assertThat(view.list().rows()).anyMatch(row -> (Long) row.get(MODELLED) > 0 && (Long) row.get(OBSERVED) > 0);
        Pictures.take(view, "observed-handoffs");
    }

    @Test
    void filtersByTimeGroupVariantAndSilo() throws Exception {
        load();
        long all = observed();
        Text from = Dialogs.all(view.filters(), Text.class).get(0);
        from.setText("2026-06");
        from.notifyListeners(SWT.DefaultSelection, new Event());
        TestKnowledge.settle();
        long later = observed();
        assertThat(later).isPositive().isLessThan(all);
        from.setText("");
        from.notifyListeners(SWT.DefaultSelection, new Event());
        TestKnowledge.settle();
        assertThat(observed()).isEqualTo(all);
        long groups = 0;
        for (int i = 1; i < combos().get(1).getItemCount(); i++) {
            choose(combos().get(1), i);
            groups += observed();
        }
        assertThat(groups).as("the groups come to all").isEqualTo(all);
        choose(combos().get(1), 0);
        choose(combos().get(3), 1);
        assertThat(observed()).isPositive().isLessThan(all);
        choose(combos().get(3), 0);
        Widgets.click(view.crossSilo());
        TestKnowledge.settle();
        assertThat(observed()).isPositive().isLessThan(all);
        assertThat(view.list().rows()).allMatch(row -> Boolean.TRUE.equals(row.get(9)));
    }

    @Test
    void aCellShowsItsPairAndADoubleClickLeadsToTheStepOrTouchpoint() throws Exception {
        load();
        List<String> units = view.map().data().rows();
        Rectangle place = view.map().bounds(units.indexOf("Storm and Water Desk"), units.indexOf("Member Line"));
        Event click = new Event();
        click.x = place.x + place.width / 2;
        click.y = place.y + place.height / 2;
        click.button = 1;
        view.map().notifyListeners(SWT.MouseDown, click);
        assertThat(view.list().rows()).hasSize(1);
        view.map().select((Point) null);
        List<Object> modelled = view.list().rows().stream().filter(row -> (Long) row.get(MODELLED) > 0 && (Long) row.get(OBSERVED) > 0)
                .max(Comparator.comparing(row -> (Long) row.get(OBSERVED))).orElseThrow();
        open(modelled);
        assertThat(view.getSite().getPage().getActiveEditor().getEditorInput().getName()).isEqualTo("report-damage.journey");
        List<Object> unmodelled = view.list().rows().stream().filter(row -> (Long) row.get(MODELLED) == 0 && row.get(TO) instanceof ElementRef)
                .findFirst().orElseThrow();
        open(unmodelled);
        assertThat(view.getSite().getPage().getActiveEditor().getEditorInput().getName()).isEqualTo("landscape.klantreis");
    }

    private void open(List<Object> row) {
        view.list().table().setSelection(view.list().rows().indexOf(row));
        view.list().table().notifyListeners(SWT.KeyDown, new Event());
        view.list().table().notifyListeners(SWT.DefaultSelection, new Event());
        TestKnowledge.settle();
        EventLoop.flush();
    }

    @Test
    void theHeatMapShowsOtherMeasures() throws Exception {
        load();
        choose(view.measure(), PairMeasure.P95_WAIT.ordinal());
        List<String> units = view.map().data().rows();
        double wait = view.map().data().values()[units.indexOf("Member Line")][units.indexOf("Storm and Water Desk")];
        assertThat(wait).isGreaterThan(1);
        choose(view.measure(), PairMeasure.MODELLED.ordinal());
        assertThat(view.map().data().values()).isNotEmpty();
    }
}
