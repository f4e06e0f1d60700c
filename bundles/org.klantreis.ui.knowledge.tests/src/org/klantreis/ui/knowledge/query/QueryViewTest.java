/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.ui.knowledge.Pictures;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.knowledge.cypher.CypherEditor;
import org.klantreis.ui.knowledge.graph.GraphCanvas;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Queries of the catalogue, one's own Cypher, wrong Cypher and a query that takes too long. */
@ExtendWith(CleanWorkbench.class)
class QueryViewTest {
    private ExampleProject example;
    private QueryView view;

    @BeforeEach
    void open() throws Exception {
        TestKnowledge.use();
        example = ExampleProject.havenbank();
        view = TestKnowledge.open(QueryView.class, QueryView.ID);
    }

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
    }

    private void answered() {
        EventLoop.until("the query is answered", () -> Job.getJobManager().find(QueryJob.FAMILY).length == 0
                && !view.message().equals(Messages.QueryView_running));
    }

    private void press(org.eclipse.swt.widgets.Widget button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void runsAQueryOfTheCatalogueWithTheFormsValues() {
        assertThat(view.list().select("longest-waits")).isTrue();
        ((Text) view.page().form().field("limit")).setText("5");
        press(view.page().runButton());
        answered();
        assertThat(view.results().result().rows()).hasSize(5);
        assertThat(view.results().result().get(0, "wait")).isEqualTo(336.0);
        assertThat(view.results().result().get(0, "journey")).hasToString("Report a death");
        view.results().selectTab(2);
        assertThat(view.results().chart().data().values()).startsWith(336.0, 310.0);
        Pictures.take(view, Map.of("query-table", () -> view.results().selectTab(0),
                "query-chart", () -> view.results().selectTab(2)));
    }

    @Test
    void refusesAValueThatDoesNotFit() {
        view.list().select("longest-waits");
        ((Text) view.page().form().field("limit")).setText("many");
        assertThat(view.page().runButton().isEnabled()).isFalse();
        ((Text) view.page().form().field("limit")).setText("3");
        assertThat(view.page().runButton().isEnabled()).isTrue();
    }

    @Test
    void findsTheLandscapesOwnQueriesAndFilters() {
        assertThat(view.list().tree().getItem(0).getText()).isEqualTo(Messages.QueryGroup_own);
        assertThat(view.list().select("frontline-mandate")).isTrue();
        view.list().filterField().setText("bottleneck-");
        assertThat(view.list().tree().getItemCount()).isEqualTo(1);
        assertThat(view.list().tree().getItem(0).getItemCount()).isEqualTo(2);
    }

    @Test
    void runsOwnCypherAndDrawsItsElements() {
        view.runWhenReady("MATCH (j:Journey {snapshot: $snapshot, name: 'Lost card'})-[:STAGES]->(s)\nRETURN j, s");
        answered();
        assertThat(view.results().result().rows()).isNotEmpty();
        assertThat(view.results().result().rows().get(0).get(0)).isInstanceOf(ElementRef.class);
        view.results().selectTab(1);
        TestKnowledge.settle();
        EventLoop.untilDone(GraphCanvas.FAMILY);
        int stages = view.results().result().rows().size();
        assertThat(view.results().canvas().graph().nodes()).hasSize(1 + stages);
        assertThat(view.results().canvas().graph().edges()).hasSizeGreaterThanOrEqualTo(stages)
                .anyMatch(edge -> edge.label().equals("STAGES"));
        Pictures.take(view, "query-cypher-graph");
    }

    @Test
    void saysWhereCypherIsWrong() {
        view.runWhenReady("MATCH (j:Journey {snapshot: $snapshot})\nRETRUN j");
        answered();
        assertThat(view.message()).startsWith("The query is wrong").contains("line 2, column 1").doesNotContain("Exception");
        assertThat(view.cypher().widget().getCaretOffset()).isEqualTo(view.cypher().text().indexOf("RETRUN"));
        Pictures.take(view, "query-wrong");
    }

    @Test
    void doesNotWrite() {
        view.runWhenReady("CREATE (n:Scratch) RETURN n");
        answered();
        assertThat(view.message()).contains("can only be read");
    }

    @Test
    void cancelsAQueryThatTakesTooLong() {
        view.runWhenReady("UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH a, b"
                + " WHERE a * b < 0 RETURN count(*) AS n");
        EventLoop.until("the query runs", () -> List.of(Job.getJobManager().find(QueryJob.FAMILY)).stream()
                .anyMatch(job -> job.getState() == Job.RUNNING));
        view.cancelAction().run();
        answered();
        assertThat(view.message()).isEqualTo(Messages.QueryJob_cancelled);
        view.runWhenReady("RETURN 1 AS one");
        answered();
        assertThat(view.results().result().get(0, "one")).isEqualTo(1L);
    }

    @Test
    void asksAgainWhenTheLandscapeChanged() throws Exception {
        view.runWhenReady("MATCH (j:Journey {snapshot: $snapshot}) RETURN j.name AS name ORDER BY name");
        answered();
        assertThat(view.results().result().get(0, "name")).isEqualTo("Apply for a mortgage");
        Journey journey = example.journey("Apply for a mortgage");
        example.landscape().execute(SetCommand.create(example.landscape().editingDomain(), journey,
                KlantreisPackage.Literals.ELEMENT__NAME, "A mortgage"));
        example.landscape().save(null);
        TestKnowledge.settle();
        answered();
        assertThat(view.results().result().get(0, "name")).isEqualTo("A mortgage");
    }

    @Test
    void keepsOwnCypherAsAQueryOfTheLandscape() throws Exception {
        view.runWhenReady("MATCH (j:Journey {snapshot: $snapshot})\nRETURN j, count { (j)-[:STAGES]->() } AS stages");
        answered();
        view.save("queries/stages.cypher", QueryText.of("Stages", "How many stages has each journey?", view.cypher().text(),
                view.results().result()));
        TestKnowledge.settle();
        assertThat(view.list().select("stages")).isTrue();
        assertThat(view.page().query().columns()).extracting(column -> column.name() + " " + column.type())
                .containsExactly("j Journey", "stages integer");
        IEditorPart editor = example.edit(example.file("queries/stages.cypher"));
        assertThat(editor).isInstanceOf(CypherEditor.class);
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Screenshots.take(editor.getSite().getShell(), "cypher-editor"));
        }
        view.getSite().getWorkbenchWindow().getActivePage().activate(editor);
        editor.getSite().getService(IHandlerService.class).executeCommand("org.klantreis.ui.knowledge.run", null);
        answered();
        assertThat(view.results().result().rows()).hasSize(16);
        assertThat(view.results().result().columns().get(1).type()).isEqualTo("integer");
    }
}
