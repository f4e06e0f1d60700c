/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
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
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.klantreis.diff.ElementLabel;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.review.compare.OpenCompare;
import org.klantreis.ui.review.compare.side.CompareSide;
import org.klantreis.ui.review.review.parts.ChangeDetails;
import org.klantreis.ui.review.review.parts.ChangeTree;
import org.klantreis.ui.review.review.parts.CommitList;
import org.klantreis.ui.review.review.parts.EffectPanel;
import org.klantreis.ui.review.review.parts.ReviewHeader;
import org.klantreis.ui.review.review.parts.ReviewTabs;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;
import org.klantreis.ui.review.status.ProjectStatus;

/** Shows on one screen what a branch changes, what that does, and what people say of it. */
public final class ReviewEditor extends EditorPart implements ReviewHeader.Actions {
    /** The editor's id. */
    public static final String ID = "org.klantreis.ui.review.review.editor";
    private static final int[] COLUMNS = {24, 44, 32};
    private static final int[] LEFT = {30, 70};
    private static final int[] RIGHT = {46, 54};

    private ReviewSession session;
    private final Runnable moved = () -> session.follow();
    private ReviewHeader header;
    private ReviewTabs tabs;

    /**
     * Opens the review of a branch; one that is open already turns to that branch.
     *
     * @param page where
     * @param input the branch
     * @return the editor
     * @throws PartInitException when it cannot be opened
     */
    public static ReviewEditor open(IWorkbenchPage page, ReviewInput input) throws PartInitException {
        ReviewEditor editor = (ReviewEditor) page.openEditor(input, ID);
        if (!input.branch().isEmpty() && !input.target().isEmpty()) {
            editor.session.choose(input.branch(), input.target());
        }
        return editor;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ReviewInput review)) {
            throw new PartInitException("The input is no branch: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session = new ReviewSession(review.landscape(), review.branch(), review.target(), site.getShell().getDisplay());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        header = new ReviewHeader(all, session, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(all, SWT.SEPARATOR | SWT.HORIZONTAL));
        SashForm columns = new SashForm(all, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        SashForm left = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
        new CommitList(left, session);
        new ChangeTree(left, session);
        left.setWeights(LEFT);
        new ChangeDetails(columns, session, this::show);
        SashForm right = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
        new EffectPanel(right, session, this::follow);
        tabs = new ReviewTabs(right, session);
        right.setWeights(RIGHT);
        columns.setWeights(COLUMNS);
        session.addListener(this::follow);
        ProjectStatus.of(session.landscape()).addListener(moved);
        session.load();
    }

    private void follow(Aspect aspect) {
        if (aspect == Aspect.STATE) {
            ReviewInput input = (ReviewInput) getEditorInput();
            input.remember(session.branch(), session.target());
            setPartName(input.getName());
            setTitleToolTip(input.getToolTipText());
        }
    }

    /** Follows a sentence of the effect: to the change in this screen where there is one, else to the element's editor. */
    private void follow(String id) {
        boolean here = session.comparison().flatMap(comparison -> comparison.of(id)).isPresent();
        if (here || !shownInEditor(id)) {
            session.select(id);
        }
    }

    private void show(String id) {
        if (!shownInEditor(id)) {
            String name = session.comparison().flatMap(comparison -> comparison.after().find(id)
                    .or(() -> comparison.before().find(id)))
                    .map(ElementLabel::path).orElse(id);
            MessageDialog.openInformation(getSite().getShell(), Messages.ReviewEditor_goneTitle,
                    NLS.bind(Messages.ReviewEditor_gone, name, session.branch()));
        }
    }

    private boolean shownInEditor(String id) {
        return Landscapes.get().find(session.landscape()).filter(landscape -> ShowElement.in(getSite().getPage(), landscape,
                id)).isPresent();
    }

    @Override
    public void merge() {
        new MergeReview(getSite().getPage(), session).start();
    }

    @Override
    public void compare() {
        session.content().ifPresent(content -> {
            String base = content.review().base() == null ? session.target() : content.review().base().name();
            new OpenCompare(getSite().getPage()).show(
                    CompareSide.revision(session.landscape(), base, NLS.bind(Messages.ReviewEditor_before, session.branch())),
                    CompareSide.revision(session.landscape(), session.branch()), session.selected());
        });
    }

    /** Returns the review. */
    public ReviewSession session() {
        return session;
    }

    /** Begins a comment on what is selected. */
    public void comment() {
        tabs.comment();
    }

    @Override
    public void setFocus() {
        header.setFocus();
    }

    @Override
    public void dispose() {
        if (session != null) {
            ProjectStatus.of(session.landscape()).removeListener(moved);
            session.dispose();
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        Object found = adapter == ReviewSession.class ? session : null;
        return found == null ? super.getAdapter(adapter) : Optional.of(found).map(adapter::cast).get();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // All that is said is written at once.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
