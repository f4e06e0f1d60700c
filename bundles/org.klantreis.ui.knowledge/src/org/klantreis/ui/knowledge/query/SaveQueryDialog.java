/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.klantreis.knowledge.catalogue.QueryCatalogue;

/** Asks for the name, title and question of a query that is kept in the landscape's own folder of queries. */
final class SaveQueryDialog extends TitleAreaDialog {
    private final IContainer container;
    private Text name;
    private Text title;
    private Text question;
    private String path;
    private String titleText;
    private String questionText;

    SaveQueryDialog(Shell shell, IContainer container, String titleText, String questionText) {
        super(shell);
        this.container = container;
        this.titleText = titleText;
        this.questionText = questionText;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.SaveQueryDialog_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.SaveQueryDialog_title);
        setMessage(Messages.SaveQueryDialog_hint);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        title = field(area, Messages.SaveQueryDialog_titleField, titleText);
        question = field(area, Messages.SaveQueryDialog_question, questionText);
        name = field(area, Messages.SaveQueryDialog_name, "");
        title.addModifyListener(event -> name.setText(title.getText().trim().toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "")));
        for (Text text : new Text[] {title, question, name}) {
            text.addModifyListener(event -> validate());
        }
        return area;
    }

    private static Text field(Composite area, String label, String value) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(OK).setEnabled(false);
        return contents;
    }

    private void validate() {
        String problem = null;
        if (title.getText().isBlank() || question.getText().isBlank()) {
            problem = Messages.SaveQueryDialog_incomplete;
        } else if (!name.getText().matches("[a-z0-9][a-z0-9-]*")) {
            problem = Messages.SaveQueryDialog_wrongName;
        } else if (container.getFile(IPath.fromPortableString(path(name.getText()))).exists()) {
            problem = Messages.SaveQueryDialog_exists;
        }
        setErrorMessage(problem);
        getButton(OK).setEnabled(problem == null);
    }

    private static String path(String name) {
        return QueryCatalogue.FOLDER + "/" + name + ".cypher";
    }

    @Override
    protected void okPressed() {
        path = path(name.getText());
        titleText = title.getText().trim();
        questionText = question.getText().trim();
        super.okPressed();
    }

    /** The file's path in the landscape. */
    String path() {
        return path;
    }

    String titleText() {
        return titleText;
    }

    String questionText() {
        return questionText;
    }
}
