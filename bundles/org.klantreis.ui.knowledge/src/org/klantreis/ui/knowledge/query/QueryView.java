/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.cypher.CypherField;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.knowledge.results.ResultFiles;
import org.klantreis.ui.knowledge.view.KnowledgeView;
import org.klantreis.ui.knowledge.view.Question;

/**
 * Asks a landscape's knowledge base: queries of the catalogue with their parameters as a form, or Cypher; answers as table,
 * graph, chart.
 */
public final class QueryView extends KnowledgeView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.knowledge.query";

    private static final String RELATIONSHIPS = "MATCH (a:Identified {snapshot: $snapshot})-[r]->(b)"
            + " WHERE b.snapshot = $snapshot AND a.id IN $ids"
            + " AND b.id IN $ids RETURN DISTINCT a.id AS from, type(r) AS type, b.id AS to";
    private static final String EXAMPLE = "MATCH (j:Journey {snapshot: $snapshot})\nRETURN j, j.form AS form\nORDER BY j.name\n";

    private CatalogueList list;
    private CTabFolder tabs;
    private QuestionPage page;
    private CypherField cypher;
    private Label message;
    private ResultArea results;
    private Action run;
    private Action cancel;
    private QueryRunner runner;
    private QueryFiles files;
    private Names names = Names.NONE;
    /** Cypher is to be run as soon as the knowledge base answers. */
    private boolean waiting;

    @Override
    protected Control createContent(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        list = new CatalogueList(sash, this::choose, this::run);
        SashForm right = new SashForm(sash, SWT.VERTICAL);
        tabs = new CTabFolder(right, SWT.TOP | SWT.FLAT);
        page = new QuestionPage(tabs, parameter -> names.of(parameter), this::run);
        tab(Messages.QueryView_question, page);
        cypher = new CypherField(tabs, this::run);
        cypher.setText(EXAMPLE);
        tab(Messages.QueryView_cypher, cypher.control());
        tabs.setSelection(0);
        Composite below = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(below);
        message = new Label(below, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(200, SWT.DEFAULT).applyTo(message);
        results = new ResultArea(below, this::show, this::askRelationships);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(results);
        right.setWeights(42, 58);
        runner = new QueryRunner(sash, this::finished);
        files = new QueryFiles(sash, this::ask);
        sash.setWeights(26, 74);
        return sash;
    }

    private void tab(String text, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(text);
        item.setControl(control);
    }

    @Override
    protected void addActions(IToolBarManager bar) {
        run = action(Messages.QueryView_run, "run", this::run);
        cancel = action(Messages.QueryView_cancel, "stop", () -> runner.cancel());
        cancel.setEnabled(false);
        bar.add(run);
        bar.add(cancel);
        bar.add(action(Messages.QueryView_save, "save_query", this::save));
    }

    @Override
    protected Question question() {
        return (index, monitor) -> {
            QueryCatalogue catalogue = QueryCatalogue.of(index.folder());
            Names found = Names.find(index);
            return () -> {
                names = found;
                list.show(catalogue);
                runWaiting();
                runAgain();
                if (!catalogue.problems().isEmpty() && message.getText().isEmpty()) {
                    say(String.join("\n", catalogue.problems()));
                }
            };
        };
    }

    @Override
    protected void landscapeChanged() {
        runner.forget();
        enable();
        files.follow(index() == null ? null : index().container());
        say("");
        results.show(new QueryResult(List.of(), List.of()));
    }

    private void choose(CatalogueQuery query) {
        page.show(query);
        cypher.setText(QueryText.of(query));
    }

    /** Runs what is shown: the query of the catalogue with the form's values, or the Cypher as written. */
    void run() {
        if (index() == null || runner.isRunning()) {
            return;
        }
        boolean own = tabs.getSelectionIndex() == 1;
        CatalogueQuery query = page.query();
        if (own) {
            start(ownQuestion(cypher.text(), page.query() == null ? Map.of() : page.values()));
        } else if (query == null) {
            say(Messages.QueryView_choose);
        } else if (page.isRight()) {
            Map<String, String> values = page.values();
            start((knowledge, snapshot) -> query.ask(knowledge, snapshot, values));
        }
    }

    /**
     * Runs Cypher, as the tab for it does, once the knowledge base answers.
     *
     * @param text the Cypher, with or without a header
     */
    public void runWhenReady(String text) {
        tabs.setSelection(1);
        cypher.setText(text);
        waiting = true;
        if (showsContent()) {
            runWaiting();
        }
    }

    /** What was asked last is asked again when the landscape changed, if that did not take long. */
    private void runAgain() {
        LandscapeIndex.Question outdated = runner.outdated(index());
        if (outdated != null) {
            start(outdated);
        }
    }

    private void runWaiting() {
        if (waiting) {
            waiting = false;
            run();
        }
    }

    /** The whole text is sent, comments too, so that the places in messages are those of the text. */
    private static LandscapeIndex.Question ownQuestion(String text, Map<String, String> entered) {
        Optional<CatalogueQuery> described = QueryText.parse(text);
        if (described.isEmpty()) {
            return (knowledge, snapshot) -> knowledge.query(snapshot, text, Map.of());
        }
        CatalogueQuery query = described.get();
        Map<String, String> values = new java.util.HashMap<>(entered);
        values.keySet().retainAll(query.parameters().stream().map(parameter -> parameter.name()).toList());
        CatalogueQuery whole = new CatalogueQuery(query.name(), query.title(), query.question(), query.parameters(),
                query.columns(),
                query.key(), text, query.origin());
        return (knowledge, snapshot) -> whole.ask(knowledge, snapshot, values);
    }

    private void start(LandscapeIndex.Question question) {
        say(Messages.QueryView_running);
        runner.start(index(), question);
        enable();
    }

    private void finished(QueryJob.Outcome outcome) {
        enable();
        if (outcome.result() != null) {
            results.show(outcome.result());
            say(NLS.bind(Messages.QueryView_done, outcome.result().rows().size(), outcome.milliseconds()));
        } else {
            say(outcome.sentence());
            if (tabs.getSelectionIndex() == 1) {
                QueryText.position(outcome.sentence()).ifPresent(place -> cypher.goTo(place[0], place[1]));
            }
        }
    }

    private void enable() {
        run.setEnabled(!runner.isRunning());
        cancel.setEnabled(runner.isRunning());
    }

    private void say(String sentence) {
        message.setText(sentence.replace("&", "&&"));
        message.getParent().layout();
    }

    private void askRelationships(List<String> ids) {
        askDetail((index, monitor) -> {
            QueryResult found = index.ask((knowledge, snapshot) -> knowledge.query(snapshot, RELATIONSHIPS, Map.of("ids", ids)));
            return () -> results.showGraph(found);
        });
    }

    private void save() {
        if (index() == null) {
            return;
        }
        if (results.result().columns().isEmpty()) {
            say(Messages.QueryView_runFirst);
            return;
        }
        Optional<CatalogueQuery> described = QueryText.parse(cypher.text());
        SaveQueryDialog dialog = new SaveQueryDialog(getSite().getShell(), index().container(),
                described.map(CatalogueQuery::title).orElse(""), described.map(CatalogueQuery::question).orElse(""));
        if (dialog.open() == Window.OK) {
            save(dialog.path(), QueryText.of(dialog.titleText(), dialog.questionText(), cypher.text(), results.result()));
        }
    }

    /** Writes a query file of the landscape and shows it in the list. */
    void save(String path, String text) {
        try {
            QueryFiles.write(index().container(), path, text);
            say(NLS.bind(Messages.QueryView_saved, path));
            ask();
        } catch (CoreException e) {
            ErrorDialog.openError(getSite().getShell(), Messages.QueryView_save, null, e.getStatus());
        }
    }

    @Override
    protected void copy() {
        results.table().copy();
    }

    @Override
    protected void export() {
        if (results.tab() == 1) {
            ResultFiles.ask(getSite().getShell(), "result", "svg", "png").ifPresent(file -> {
                try {
                    results.canvas().write(file);
                } catch (java.io.IOException e) {
                    ResultFiles.failed(getSite().getShell(), file, e);
                }
            });
        } else {
            ResultFiles.export(getSite().getShell(), page.query() == null ? "result" : page.query().name(),
                    results.table().shownResult());
        }
    }

    @Override
    public void dispose() {
        if (runner != null) {
            runner.cancel();
        }
        super.dispose();
    }

    /** Shows the page of the catalogue (0) or that of Cypher (1). */
    void selectTab(int index) {
        tabs.setSelection(index);
    }

    CatalogueList list() {
        return list;
    }

    QuestionPage page() {
        return page;
    }

    CypherField cypher() {
        return cypher;
    }

    ResultArea results() {
        return results;
    }

    String message() {
        return message.getText().replace("&&", "&");
    }

    Action cancelAction() {
        return cancel;
    }
}
