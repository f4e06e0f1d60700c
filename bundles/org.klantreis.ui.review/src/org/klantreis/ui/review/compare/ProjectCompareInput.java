/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareViewerSwitchingPane;
import org.eclipse.compare.Splitter;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.ui.review.compare.content.ElementsViewer;
import org.klantreis.ui.review.compare.session.CompareSession;
import org.klantreis.ui.review.compare.session.ComparedModels;
import org.klantreis.ui.review.compare.side.CompareSide;
import org.klantreis.ui.review.compare.tree.ChangesViewer;

/** The input of the compare editor for two versions of a project: the framework's editor with our structure and content. */
final class ProjectCompareInput extends CompareEditorInput {
    private final CompareSide before;
    private final CompareSide after;
    private final CompareSession session;
    private final Function<Object, CompareSession> sessions;
    private ChangesViewer tree;
    private ElementsViewer elements;
    private CompareViewerSwitchingPane content;

    ProjectCompareInput(CompareSide before, CompareSide after, String elementId) {
        super(new CompareConfiguration());
        this.before = before;
        this.after = after;
        session = new CompareSession(before, after);
        session.select(elementId);
        sessions = input -> input == null ? null : session;
        getCompareConfiguration().setLeftLabel(before.label());
        getCompareConfiguration().setRightLabel(after.label());
        getCompareConfiguration().setLeftEditable(false);
        getCompareConfiguration().setRightEditable(false);
        setTitle(NLS.bind(Messages.ProjectCompareInput_title, before.label(), after.label()));
    }

    /** Says whether it shows these sides. */
    boolean isOn(CompareSide older, CompareSide newer) {
        return before.equals(older) && after.equals(newer);
    }

    /** Selects an element. */
    void select(String elementId) {
        session.select(elementId);
    }

    CompareSession session() {
        return session;
    }

    ElementsViewer elements() {
        return elements;
    }

    ChangesViewer tree() {
        return tree;
    }

    @Override
    public boolean canRunAsJob() {
        return true;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == CompareSession.class || super.belongsTo(family);
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            return new WholeInput(ComparedModels.load(before, after, monitor), before.label(), after.label());
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        } catch (CoreException e) {
            throw new InvocationTargetException(e, e.getStatus().getMessage());
        }
    }

    @Override
    public Control createContents(Composite parent) {
        Control control = super.createContents(parent);
        if (getCompareResult() instanceof WholeInput whole) {
            session.become(whole.models());
            content.setInput(whole);
        }
        return control;
    }

    @Override
    protected CompareViewerSwitchingPane createContentViewerSwitchingPane(Splitter parent, int style, CompareEditorInput input) {
        content = super.createContentViewerSwitchingPane(parent, style, input);
        return content;
    }

    @Override
    public Viewer createDiffViewer(Composite parent) {
        tree = new ChangesViewer(parent, getCompareConfiguration(), sessions);
        return tree;
    }

    @Override
    public Viewer findStructureViewer(Viewer old, ICompareInput input, Composite parent) {
        return null; // the one tree shows all
    }

    @Override
    public Viewer findContentViewer(Viewer old, ICompareInput input, Composite parent) {
        if (old == elements && elements != null && !elements.getControl().isDisposed()) {
            return elements;
        }
        elements = new ElementsViewer(parent, sessions);
        return elements;
    }

    @Override
    protected void handleDispose() {
        session.dispose();
        super.handleDispose();
    }
}
