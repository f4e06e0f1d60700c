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
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.compare.content.ElementsViewer;
import org.klantreis.ui.review.compare.session.CompareSession;
import org.klantreis.ui.review.compare.session.ComparedModels;
import org.klantreis.ui.review.compare.side.CompareSide;
import org.klantreis.ui.review.compare.tree.ChangesViewer;

/** The input of the compare editor for two versions of a project: the framework's editor with our structure and content. */
final class ProjectCompareInput extends CompareEditorInput implements ISaveablesSource, LandscapeListener {
    private final CompareSide before;
    private final CompareSide after;
    private final CompareSession session;
    private final Function<Object, CompareSession> sessions;
    private ChangesViewer tree;
    private ElementsViewer elements;
    private CompareViewerSwitchingPane content;
    private UndoActions undo;

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
    protected void contentsCreated() {
        super.contentsCreated();
        after.landscape().ifPresent(landscape -> {
            landscape.addListener(this);
            if (getActionBars() != null) {
                undo = new UndoActions(landscape, getActionBars());
            }
        });
    }

    @Override
    public void commandStackChanged(OpenLandscape landscape) {
        if (undo != null) {
            undo.update();
        }
        firePropertyChange(new PropertyChangeEvent(this, DIRTY_STATE, !landscape.isDirty(), landscape.isDirty()));
    }

    @Override
    public boolean isSaveNeeded() {
        return after.landscape().filter(OpenLandscape::isDirty).isPresent();
    }

    @Override
    public boolean isDirty() {
        return isSaveNeeded();
    }

    @Override
    public void saveChanges(IProgressMonitor monitor) throws CoreException {
        if (isSaveNeeded()) {
            after.landscape().get().save(monitor);
        }
    }

    @Override
    public Saveable[] getSaveables() {
        return after.landscape().map(landscape -> new Saveable[] {landscape.saveable()}).orElse(new Saveable[0]);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
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
            return new WholeInput(ComparedModels.load(before, after, monitor), null, before.label(), after.label());
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        } catch (CoreException e) {
            // Told in the editor, where it can be tried again.
            return new WholeInput(null, e.getStatus().getMessage(), before.label(), after.label());
        }
    }

    @Override
    public Control createContents(Composite parent) {
        Control control = super.createContents(parent);
        if (getCompareResult() instanceof WholeInput whole) {
            whole.showIn(session);
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
        tree = new ChangesViewer(parent, sessions);
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
        after.landscape().ifPresent(landscape -> landscape.removeListener(this));
        super.handleDispose();
    }
}
