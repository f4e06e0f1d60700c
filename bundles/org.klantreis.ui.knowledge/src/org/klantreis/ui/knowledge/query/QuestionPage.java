/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.results.Column;

/** A query of the catalogue: what it answers, its parameters as a form, and what its columns say. */
final class QuestionPage extends ScrolledComposite {
    private static final int WIDTH = 360;

    private final Composite body;
    private final Label title;
    private final Label question;
    private final ParameterForm form;
    private final Button run;
    private final Label columns;
    private CatalogueQuery query;

    QuestionPage(Composite parent, Function<String, List<String>> offered, Runnable runIt) {
        super(parent, SWT.V_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(6, 6).applyTo(body);
        title = new Label(body, SWT.WRAP);
        title.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        question = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(question);
        form = new ParameterForm(body, offered, this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        run = new Button(body, SWT.PUSH);
        run.setText(Messages.QuestionPage_run);
        run.addListener(SWT.Selection, event -> runIt.run());
        columns = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(columns);
        setContent(body);
        addListener(SWT.Resize, event -> size());
        title.setText(Messages.QuestionPage_choose);
        run.setVisible(false);
    }

    void show(CatalogueQuery shown) {
        query = shown;
        title.setText(shown.title());
        question.setText(shown.question());
        form.show(shown);
        run.setVisible(true);
        StringBuilder text = new StringBuilder(Messages.QuestionPage_columns);
        for (Column column : shown.columns()) {
            text.append("\n\u2022 ").append(column.name()).append(column.unit().isEmpty() ? "" : " (" + column.unit()
                    + ")").append(": ")
                    .append(column.description());
        }
        columns.setText(text.toString().replace("&", "&&"));
        check();
        size();
    }

    private void check() {
        run.setEnabled(form.isRight());
    }

    private void size() {
        body.layout(true, true);
        setMinSize(body.computeSize(Math.max(WIDTH, getClientArea().width), SWT.DEFAULT));
    }

    CatalogueQuery query() {
        return query;
    }

    boolean isRight() {
        return form.isRight();
    }

    Map<String, String> values() {
        return form.values();
    }

    ParameterForm form() {
        return form;
    }

    Button runButton() {
        return run;
    }
}
