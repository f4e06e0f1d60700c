/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.Severity;
import org.klantreis.ui.review.merge.parts.ConflictList;
import org.klantreis.ui.review.merge.parts.ConflictPanes;
import org.klantreis.ui.review.merge.parts.MergeHeader;
import org.klantreis.ui.review.merge.parts.OutcomePane;
import org.klantreis.ui.review.merge.session.MergeSession;
import org.klantreis.ui.review.merge.session.MergeSession.Aspect;

/**
 * Shows what a merge left to be decided, each conflict with its three states and their place on the map. Saving keeps the
 * decisions and the
 * merge open; only finishing writes and commits, all or nothing.
 */
public final class MergeEditor extends EditorPart implements MergeHeader.Actions {
    /** The editor's id. */
    public static final String ID = "org.klantreis.ui.review.merge.editor";
    private static final int[] ROWS = {22, 58, 20};

    private MergeSession session;
    private MergeHeader header;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof MergeInput merge)) {
            throw new PartInitException("The input is no merge: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = new MergeSession(merge.landscape(), site.getShell().getDisplay());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        header = new MergeHeader(all, session, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(all, SWT.SEPARATOR | SWT.HORIZONTAL));
        SashForm rows = new SashForm(all, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        new ConflictList(rows, session);
        new ConflictPanes(rows, session);
        new OutcomePane(rows, session);
        rows.setWeights(ROWS);
        session.addListener(this::follow);
        session.load();
    }

    private void follow(Aspect aspect) {
        if (aspect == Aspect.OVER) {
            getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
        } else if (aspect == Aspect.DECISIONS || aspect == Aspect.STATE) {
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public void saveOpen() {
        getSite().getPage().saveEditor(this, false);
    }

    @Override
    public void finish() {
        List<Finding> errors = session.outcome().map(outcome -> outcome.findings()).orElse(List.of()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
        if (errors.isEmpty() || ask(Messages.MergeEditor_finishTitle,
                NLS.bind(Messages.MergeEditor_errorsQuestion, errors.size(), errors.get(0).message()),
                        Messages.MergeEditor_finishYes)) {
            session.finish();
        }
    }

    @Override
    public void abort() {
        if (ask(Messages.MergeEditor_abortTitle, NLS.bind(Messages.MergeEditor_abortQuestion, session.landscape().getName()),
                Messages.MergeEditor_abortYes)) {
            session.abort();
        }
    }

    private boolean ask(String title, String question, String yes) {
        return MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), title, question, 0, yes,
                IDialogConstants.CANCEL_LABEL) == 0;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            getSite().getWorkbenchWindow().run(true, true, progress -> {
                try {
                    session.save(progress);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            session.load();
        } catch (InvocationTargetException e) {
            monitor.setCanceled(true);
            MessageDialog.openError(getSite().getShell(), getPartName(), e.getCause().getMessage());
        } catch (InterruptedException | java.util.concurrent.CancellationException e) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        // There is no other place for the decisions.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    /** Returns the merge. */
    public MergeSession session() {
        return session;
    }

    @Override
    public void setFocus() {
        header.setFocus();
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.dispose();
        }
        super.dispose();
    }
}
